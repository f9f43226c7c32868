import { Buffer } from "node:buffer";
import {
  AppId,
  type Execution,
  ExecutionLine,
  type Json,
  newExecutionId,
  type Outcome,
  ServedAs,
  Version,
} from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ExecutionText } from "../execute/execution-text.ts";
import { KeptValues } from "../privacy/kept-values.ts";
import { parseRecordLine } from "../records/record-line.ts";
import { SUM_BYTES, writeSum } from "../records/line-sum.ts";
import { talliedExecution } from "./tallied-execution.ts";

const text = new ExecutionText("full", new KeptValues({ privacy: "full", redact: [], key: new Uint8Array(32) }));

const json = fc.jsonValue() as fc.Arbitrary<Json>;
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({
    status: fc.constant("succeeded" as const),
    output: json,
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({ status: fc.constant("succeeded" as const), output: json }),
  fc.record({ status: fc.constant("deferred" as const), reason: fc.constant("below-threshold" as const) }),
  fc.record({
    status: fc.constant("failed" as const),
    errorCode: fc.constant("program-failed" as const),
    message: fc.string(),
  }),
  fc.record({ status: fc.constant("timed-out" as const), limitMs: fc.nat() }),
);
const execution: fc.Arbitrary<Execution> = fc.record({
  id: fc.constant(newExecutionId(1_795_000_000_000)),
  appId: fc.constant(AppId.parse("spam-detector-001")),
  version: fc.integer({ min: 1, max: 999_999 }).map((version) => Version.parse(version)),
  servedAs: fc.constantFrom(...ServedAs.options),
  input: json,
  outcome,
  subject: fc.option(fc.string({ maxLength: 200 }), { nil: undefined }),
  latencyMs: fc.integer({ min: 0, max: 10_000_000 }).map((us) => us / 1_000),
  executedAt: fc.constant("2026-11-20T10:00:00.000Z"),
  sampled: fc.boolean(),
  inclusionProbability: fc.double({ min: 0, max: 1, noNaN: true }),
});

function written(line: string): Buffer {
  const bytes = Buffer.alloc(Buffer.byteLength(line) + SUM_BYTES);
  const end = bytes.write(line.slice(0, -1));
  return bytes.subarray(0, writeSum(bytes, 0, end));
}

describe("talliedExecution()", () => {
  test("finds in every line that is written what reading it as JSON finds", () => {
    const counted = ExecutionLine.pick({ version: true, served_as: true, status: true, latency_ms: true });

    fc.assert(
      fc.property(execution, (one) => {
        const line = written(text.execution(one));
        expect(parseRecordLine(line, true, counted)).toEqual({ value: talliedExecution(line) });
      }),
      { numRuns: 500, seed: 20 },
    );
  });

  test.each<Json>([
    { confidence: 1, status: "failed", answered_by: null, error_code: null, latency_ms: 9, sampled: true },
    [
      0,
      {
        x: 1,
        confidence: 0.5,
        status: "timed-out",
        answered_by: "program",
        error_code: null,
        latency_ms: 7,
        sampled: true,
      },
    ],
  ])("is not taken in by an output that reads like the end of a line: %j", (output) => {
    const line = text.execution({
      ...(fc.sample(execution, { numRuns: 1, seed: 1 })[0] as Execution),
      outcome: { status: "succeeded", output, confidence: 0.9 },
      latencyMs: 0.25,
    });

    expect(talliedExecution(written(line))).toMatchObject({ status: "succeeded", latency_ms: 0.25 });
  });

  test("finds nothing in a line that was altered, or is written in another order", () => {
    const line = written(text.execution(fc.sample(execution, { numRuns: 1, seed: 2 })[0] as Execution));
    const altered = Buffer.from(line);
    altered[line.indexOf('"input":') + 9] = 0x20;

    expect(talliedExecution(altered)).toBeUndefined();
    expect(talliedExecution(Buffer.from('{"version":1,"status":"succeeded"}'))).toBeUndefined();
  });
});
