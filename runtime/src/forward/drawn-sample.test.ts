import { Buffer } from "node:buffer";
import { AppId, type Execution, type Json, newExecutionId, SampleLine, ServedAs, Version } from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ExecutionText } from "../execute/execution-text.ts";
import { KeptValues } from "../privacy/kept-values.ts";
import { SUM_BYTES, writeSum } from "../records/line-sum.ts";
import { cutDrawnSample, readDrawnSample } from "./drawn-sample.ts";

const text = new ExecutionText("full", new KeptValues({ privacy: "full", redact: [], key: new Uint8Array(32) }));
const KEYS = {
  execution_id: true,
  version: true,
  status: true,
  inclusion_probability: true,
  draw: true,
  uniform_rate: true,
  sampler: true,
  executed_at: true,
} as const;

const json = fc.jsonValue() as fc.Arbitrary<Json>;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const execution: fc.Arbitrary<Execution> = fc.record({
  id: fc.constant(newExecutionId(1_795_000_000_000)),
  appId: fc.constant(AppId.parse("spam-detector-001")),
  version: fc.integer({ min: 1, max: 999_999 }).map((version) => Version.parse(version)),
  servedAs: fc.constantFrom(...ServedAs.options),
  input: json,
  outcome: fc.oneof(
    fc.record({ status: fc.constant("succeeded" as const), output: json, confidence: share }),
    fc.record({ status: fc.constant("deferred" as const), reason: fc.constant("below-threshold" as const) }),
  ),
  subject: fc.option(fc.string({ maxLength: 100 }), { nil: undefined }),
  latencyMs: fc.integer({ min: 0, max: 10_000_000 }).map((us) => us / 1_000),
  executedAt: fc.constant("2026-11-20T10:00:00.000Z"),
  sampled: fc.constant(true),
  inclusionProbability: share,
});
const drawn = fc.record({
  sampled: fc.constant(true),
  probability: share,
  draw: share,
  uniformRate: share,
  sampler: fc.oneof(fc.constantFrom("uniform", "failures"), fc.string({ maxLength: 40 })),
});

function written(line: string): Buffer {
  const bytes = Buffer.alloc(Buffer.byteLength(line) + SUM_BYTES);
  const end = bytes.write(line.slice(0, -1));
  return bytes.subarray(0, writeSum(bytes, 0, end));
}

describe("readDrawnSample()", () => {
  test("finds in every line that is written what reading it as JSON finds", () => {
    fc.assert(
      fc.property(execution, drawn, (one, how) => {
        const line = written(text.sample(text.execution(one), how));
        const read = SampleLine.pick(KEYS).parse(JSON.parse(line.toString()));
        expect(readDrawnSample(line)).toMatchObject({ value: read });
      }),
      { numRuns: 500, seed: 21 },
    );
  });

  test("cuts out of the usual line exactly what is needed, and reads one with a disagreement as JSON", () => {
    const [one] = fc.sample(execution, { numRuns: 1, seed: 3 });
    const how = { sampled: true, probability: 0.2, draw: 1.5e-7, uniformRate: 0.05, sampler: "uncertainty" };
    const line = text.sample(text.execution(one as Execution), how);
    const differing = line.replace(
      '"disagreement":null',
      '"disagreement":{"version":2,"status":"deferred","output":1}',
    );

    expect(Object.keys(cutDrawnSample(written(line)) ?? {})).toEqual(Object.keys(KEYS));
    expect(cutDrawnSample(written(line))).toMatchObject({ draw: 1.5e-7, sampler: "uncertainty" });
    expect(cutDrawnSample(written(differing))).toBeUndefined();
    expect(readDrawnSample(written(differing))).toMatchObject({ value: { disagreement: { version: 2 } } });
  });

  test("refuses a line that was altered, and one without what a sample has", () => {
    const [one] = fc.sample(execution, { numRuns: 1, seed: 4 });
    const how = { sampled: true, probability: 0.2, draw: 0.1, uniformRate: 0.05, sampler: "uniform" };
    const line = written(text.sample(text.execution(one as Execution), how));
    const altered = Buffer.from(line.toString().replace('"draw":0.1', '"draw":0.2'));

    expect(readDrawnSample(altered)).toBe("was altered: its crc32c does not fit it");
    expect(typeof readDrawnSample(written(text.execution(one as Execution)))).toBe("string");
  });
});
