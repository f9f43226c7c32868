import type { Certificate } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { champion } from "../sample-app.test.fixture.ts";
import { answerRule, deferReason } from "./answer-rule.ts";

const PROGRAM = { version: 1, sha256: "0".repeat(64) };

function certificate(classes: Certificate["classes"]): Certificate {
  const proof = { method: "ltt-fixed-sequence", accuracy: 0.95, delta: 0.05, rows: 100, answered: 80 } as const;
  return { ...proof, correct: 80, lower_bound: 0.96, coverage: 0.8, split: "holdout", ...(classes && { classes }) };
}

describe("deferReason()", () => {
  test.each([
    [0, 0.1, undefined],
    [0.9, 0.9, undefined],
    [0.9, 0.8999, "below-threshold"],
    [null, 1, "no-certificate"],
    [0, undefined, undefined],
    [0.5, undefined, "below-threshold"],
  ] as const)("at threshold %j and confidence %j is %j", (threshold, confidence, expected) => {
    const rule = answerRule(champion(PROGRAM, threshold));

    const reason = deferReason(confidence === undefined ? { output: "spam" } : { output: "spam", confidence }, rule);

    expect(reason).toBe(expected);
  });

  test.each([
    ["spam", 0.95, undefined],
    ["spam", 0.85, "below-threshold"],
    ["ham", 1, "no-certificate"],
    ["eggs", 1, "no-certificate"],
    [{ b: 1, a: 2 }, 0.75, undefined],
    [7, 0.75, "below-threshold"],
  ] as const)("holds class %j at %j against its own threshold: %j", (output, confidence, expected) => {
    const classes = [
      { output: "spam", threshold: 0.9 },
      { output: "ham", threshold: null },
      { output: { a: 2, b: 1 }, threshold: 0.7 },
      { output: 7, threshold: 0.8 },
    ].map((one) => ({ ...one, answered: 10, correct: 10 }));
    const rule = answerRule(champion(PROGRAM, 0.1, certificate(classes)));

    const reason = deferReason({ output, confidence }, rule);

    expect(reason).toBe(expected);
  });
});
