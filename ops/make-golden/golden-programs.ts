/** Two data programs made by hand: every kind of step that a person can write, every kind of calibration. */
import { Manifest, Report, sha256Of } from "@loopai/core";
import { ProgramDefinition, UNICODE_VERSION } from "@loopai/engine";

const INPUT_SCHEMA = {
  type: "object",
  properties: { subject: { type: "string" }, text: { type: "string", maxLength: 10_000 } },
  required: ["subject", "text"],
  additionalProperties: false,
};
const OUTPUT_SCHEMA = { type: "string", enum: ["spam", "ham"] };
const INPUTS = [{ pointer: "/subject" }, { pointer: "/text" }];
const CERTIFICATE = {
  method: "ltt-fixed-sequence",
  accuracy: 0.95,
  delta: 0.05,
  rows: 120,
  answered: 90,
  correct: 90,
  lower_bound: 0.967,
  coverage: 0.75,
  split: "holdout",
} as const;

/** Programs with the terms under which the route serves them. */
export function goldenPrograms() {
  const lookup = { "hello\nfree money": 0, "\nsee you tonight": 1 };
  const first = ProgramDefinition.parse({
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs: INPUTS,
    outputs: ["spam", "ham"],
    steps: [
      { kind: "lookup", file: "lookup.json", calibration: { kind: "fixed", probability: 0.99 } },
      {
        kind: "rules",
        rules: [
          { name: "phone number", field: 1, pattern: "\\b0800\\d{7}\\b", answer: 0 },
          { name: "street", field: 1, pattern: "STRASSE|straße", ignore_case: true, answer: 1 },
        ],
        calibration: { kind: "fixed", probability: 0.9 },
      },
      { kind: "constant", answer: 1, calibration: { kind: "fixed", probability: 0.6 } },
    ],
  });
  const second = ProgramDefinition.parse({
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs: INPUTS,
    outputs: ["spam", "ham"],
    steps: [
      {
        kind: "scorecard",
        bias: [-0.5, 0.25],
        terms: [
          { term: "free", weights: [2, -1] },
          { term: "free money", weights: [1.5, 0] },
          { term: "<long-number>", weights: [1.25, -0.5] },
          { term: "see you", weights: [-1, 2] },
          { term: "überweisung", weights: [-0.25, 1] },
          { term: "中", weights: [0.75, 0] },
        ],
        calibration: { kind: "temperature", temperature: 1.7 },
      },
    ],
  });
  return [
    { ...program(first, new Map([["lookup.json", lookup]])), terms: { threshold: 0, certificate: null } },
    {
      ...program(second, new Map()),
      terms: {
        threshold: 0.6,
        certificate: {
          ...CERTIFICATE,
          classes: [
            { output: "spam", threshold: 0.7, answered: 40, correct: 40 },
            { output: "ham", threshold: 0.55, answered: 50, correct: 50 },
          ],
        },
      },
    },
  ] as const;
}

function program(definition: ProgramDefinition, others: ReadonlyMap<string, unknown>) {
  const contents = new Map<string, unknown>([...others, ["program.json", definition]]);
  const files = new Map([...contents].map(([path, value]) => [path, encode(value)]));
  const manifest = Manifest.parse({
    format: "loopai-program/1",
    kind: "data",
    language: "data",
    entry: "program.json",
    input_schema: INPUT_SCHEMA,
    output_schema: OUTPUT_SCHEMA,
    files: [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256Of(bytes) })),
    proposer: "person",
    lineage: { parent: null },
    data: { fingerprint: sha256Of("golden"), train_rows: 8, holdout_rows: 0 },
    seed: 1,
  });
  return { files, manifest, report: report(definition) };
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}

function report({ steps, outputs }: ProgramDefinition): Report {
  const accuracy = { value: 0.9, n: 10, wilson95: [0.596, 0.982] };
  return Report.parse({
    made_at: "2026-11-20T12:00:00.000Z",
    wall_ms: 12.5,
    cpu_ms: 10,
    model: steps.map(({ kind }) => kind).join("+"),
    classes: outputs,
    rows: { train: 8, dev: 0, holdout: 10, groups: 18, conflicting: 0 },
    artifact_bytes: 1_000,
    portfolio: [{ kind: "lookup", out_of_fold: accuracy, chosen: true }],
    out_of_fold: accuracy,
    holdout: accuracy,
    ece: 0.02,
    coverage: [{ accuracy: 0.95, delta: 0.05, certificate: null, threshold: null, rows_needed: 59 }],
    strongest: [{ output: "spam", terms: [{ term: "free", weight: 2 }] }],
    mistakes: [{ origin: "messages.csv:3", input: "x", expected: "ham", answered: "spam", confidence: 0.7 }],
    gate: { admitted: true, checks: [{ name: "parse", passed: true, finding: "opens" }] },
    warnings: ["made by hand"],
  });
}
