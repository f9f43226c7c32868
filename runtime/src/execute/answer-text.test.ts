import { ExecutionId, type Json, type Outcome, Version } from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { APP_ID, sampleConfig } from "../sample-app.test.fixture.ts";
import { answerText } from "./answer-text.ts";
import type { ServedExecution } from "./runtime.ts";

function served(outcome: Outcome, warning?: string): ServedExecution {
  return {
    id: ExecutionId.parse("019aa1f0-2b3c-7123-8123-0123456789ab"),
    appId: sampleConfig(APP_ID).loop_app_id,
    version: Version.parse(3),
    servedAs: "champion",
    input: "what the caller said",
    outcome,
    subject: "somebody",
    latencyMs: 0.012,
    executedAt: "2026-11-20T12:00:00.000Z",
    sampled: true,
    inclusionProbability: 0.05,
    ...(warning === undefined ? {} : { warning }),
  };
}

const ALWAYS = {
  execution_id: "019aa1f0-2b3c-7123-8123-0123456789ab",
  app_id: APP_ID,
  version: 3,
  served_as: "champion",
  latency_ms: 0.012,
  executed_at: "2026-11-20T12:00:00.000Z",
};

describe("answerText()", () => {
  test.each<readonly [what: string, outcome: Outcome, fields: object]>([
    [
      "an answer",
      { status: "succeeded", output: "spam", confidence: 0.99 },
      { status: "succeeded", output: "spam", confidence: 0.99, answered_by: "program", error_code: null },
    ],
    [
      "an answer without a confidence",
      { status: "succeeded", output: { queue: ["a"] } },
      { status: "succeeded", output: { queue: ["a"] }, confidence: null, answered_by: "program", error_code: null },
    ],
    [
      "a deferral",
      { status: "deferred", reason: "below-threshold", confidence: 1e-9 },
      { status: "deferred", output: null, confidence: 1e-9, answered_by: null, error_code: "below-threshold" },
    ],
    [
      "a failure",
      { status: "failed", errorCode: "program-failed", message: 'it said "no"\n' },
      {
        status: "failed",
        output: null,
        confidence: null,
        answered_by: null,
        error_code: "program-failed",
        message: 'it said "no"\n',
      },
    ],
    [
      "a time-out",
      { status: "timed-out", limitMs: 5 },
      { status: "timed-out", output: null, confidence: null, answered_by: null, error_code: "time-limit" },
    ],
  ])("writes %s", (_what, outcome, fields) => {
    expect(JSON.parse(answerText(served(outcome)))).toEqual({ ...ALWAYS, ...fields });
  });

  test("says the warning, and nothing of the input or subject", () => {
    const text = answerText(served({ status: "succeeded", output: 1 }, 'v2 "cannot" be opened'));

    expect(JSON.parse(text)).toMatchObject({ warning: 'v2 "cannot" be opened' });
    expect(text).not.toMatch(/what the caller said|somebody/);
  });

  test("is ASCII on one line and parses to the very output, for any output", () => {
    const json = fc.oneof(fc.jsonValue(), fc.string({ unit: "binary" })) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(json, (output) => {
        const text = answerText(served({ status: "succeeded", output }));

        expect(/^[\x20-\x7f]*$/.test(text)).toBe(true);
        expect((JSON.parse(text) as { output: Json }).output).toEqual(JSON.parse(JSON.stringify(output)));
      }),
      { numRuns: 500 },
    );
  });
});
