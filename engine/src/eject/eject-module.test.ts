import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, Json } from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProgramFiles } from "../data-program.ts";
import { openDataProgram } from "../open-data-program.ts";
import { fixed, programFiles, SPAM_RULES } from "../sample-program.test.fixture.ts";
import { sampleWeights } from "../sample-weights.test.fixture.ts";
import { ejectModule } from "./eject-module.ts";

/** Run by a plain `node`, without conditions and outside this repository, so that nothing of ours can be imported. */
const ANSWER_ALL = `
import { readFileSync } from "node:fs";
const { execute } = await import("./ejected.mjs");
const inputs = JSON.parse(readFileSync("./inputs.json", "utf8"));
process.stdout.write(JSON.stringify(inputs.map((input) => execute(input) ?? null)));
`;

async function answersOfEjected(files: ProgramFiles, inputs: readonly Json[]): Promise<(Answer | null)[]> {
  const folder = await mkdtemp(join(tmpdir(), "ejected-"));
  try {
    await writeFile(join(folder, "ejected.mjs"), ejectModule(files));
    await writeFile(join(folder, "inputs.json"), JSON.stringify(inputs));
    await writeFile(join(folder, "answer-all.mjs"), ANSWER_ALL);
    const options = { cwd: folder, env: {}, encoding: "utf8", maxBuffer: 1 << 28 } as const;
    return JSON.parse(execFileSync(process.execPath, ["answer-all.mjs"], options));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const words = [
  "free",
  "prize",
  "call",
  "08001234567",
  "you",
  "£100",
  "STOP",
  "www.win.com",
  "ok",
  "love",
  "Straße",
  "無料",
  "😀",
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  // Any UTF-16 units, so lone surrogates too.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...words).map((word) => `${word} `.repeat(3_000)),
);
const anyInput = fc.oneof(
  { weight: 6, arbitrary: texts.map((text) => ({ text })) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.record({ text: fc.jsonValue({ maxDepth: 2 }) }, { requiredKeys: [] }) },
) as fc.Arbitrary<Json>;

/** 1,000 inputs: words, any text, any units, long, missing fields, other types. They pass through JSON as files do. */
const INPUTS: readonly Json[] = fc
  .sample(anyInput, { numRuns: 1_000, seed: 11 })
  .map((input) => JSON.parse(JSON.stringify(input)));

const lookup = { kind: "lookup", file: "lookup.json", calibration: fixed(0.99) };
const constant = { kind: "constant", answer: 1, calibration: fixed(0.8661234567890123) };
const temperature = { kind: "temperature", temperature: 0.37 };
const linear = { kind: "linear", file: "weights.bin", words: "words.txt", calibration: temperature };
const scorecard = {
  kind: "scorecard",
  bias: [-0.1, 0.2],
  terms: [
    { term: "free", weights: [2.1, -2] },
    { term: "<long-number>", weights: [0.7, 0] },
    { term: "call 08001234567", weights: [1, 0.3] },
  ],
  calibration: { kind: "platt", slope: 0.7, intercept: -0.2 },
};
const weights = sampleWeights(["free prize call 08001234567 STOP 無料", "you love ok 😀 Straße"]);
const table = { "lookup.json": { "free prize": 0, free: 0, "ok ok": 1, "": 1, straße: 0 } };
const PROGRAMS: readonly (readonly [name: string, files: ProgramFiles])[] = [
  ["lookup and constant", programFiles({ steps: [lookup, constant] }, table)],
  ["linear", programFiles({ steps: [linear] }, weights)],
  ["scorecard", programFiles({ steps: [scorecard] })],
  ["rules, then linear", programFiles({ steps: [{ kind: "rules", rules: SPAM_RULES.slice(20) }, linear] }, weights)],
  ["rules without confidence", programFiles({ steps: [{ kind: "rules", rules: SPAM_RULES }] })],
  ["two fields", programFiles({ inputs: [{ pointer: "" }, { pointer: "/text" }], steps: [lookup, constant] }, table)],
];

describe("ejectModule()", () => {
  test.each(PROGRAMS)("answers 1,000 inputs as the engine does: %s", async (_, files) => {
    const program = openDataProgram(files);
    const expected = INPUTS.map((input) => program.execute(input) ?? null);

    const answers = await answersOfEjected(files, INPUTS);

    expect(answers.map((answer) => answer?.output)).toEqual(expected.map((answer) => answer?.output));
    expect(largestDifference(answers, expected)).toBeLessThan(1e-12);
  });

  test("imports nothing and exports no default", () => {
    const modules = PROGRAMS.map(([, files]) => ejectModule(files));

    for (const text of modules) expect(text).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(|export default/m);
  });

  test("leaves out re2js where no step has rules, and states its licence where one has", () => {
    const withRules = programFiles({ steps: [{ kind: "rules", rules: SPAM_RULES }] });

    const [plain, full] = [ejectModule(programFiles({ steps: [constant] })), ejectModule(withRules)];

    expect(plain).not.toContain("RE2JS");
    expect(full).toContain("Permission is hereby granted");
  });

  test("says where the program came from", () => {
    const about = { app: "spam-detector-001", version: 3, sha256: "ab", threshold: 0.93 };

    const text = ejectModule(programFiles({ steps: [constant] }), { about });

    expect(text).toContain("spam-detector-001 v3");
    expect(text).toContain('\\"threshold\\":0.93');
  });

  test("leaves the words out, which only explanations need", () => {
    const files = programFiles({ steps: [linear] }, weights);

    const text = ejectModule(files);

    expect(text).toContain('\\"weights.bin\\"');
    expect(text).not.toContain(Buffer.from(weights["words.txt"]).toString("base64").slice(0, 40));
  });

  test("refuses files that are no program", () => {
    expect(() => ejectModule(new Map())).toThrow(expect.objectContaining({ code: "program-invalid" }));
  });
});

function largestDifference(left: readonly (Answer | null)[], right: readonly (Answer | null)[]): number {
  const differences = left.map((answer, at) => Math.abs((answer?.confidence ?? -1) - (right[at]?.confidence ?? -1)));
  return Math.max(...differences);
}
