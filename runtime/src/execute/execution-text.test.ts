import {
  type Execution,
  ExecutionId,
  ExecutionLine,
  executionLine,
  type Json,
  type Outcome,
  SampleLine,
  ShadowLine,
  type Version,
} from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KeptValues } from "../privacy/kept-values.ts";
import type { Drawn } from "../sample/sampling-plan.ts";
import { APP_ID, sampleConfig } from "../sample-app.test.fixture.ts";
import { ExecutionText } from "./execution-text.ts";

const text = new ExecutionText("full", new KeptValues({ privacy: "full", redact: [], key: new Uint8Array() }));
const DRAWN: Drawn = { sampled: true, probability: 0.25, sampler: 'uncer"tainty', draw: 0.125, uniformRate: 0.05 };

const confidence = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
const json = fc.jsonValue() as fc.Arbitrary<Json>;
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record(
    { status: fc.constant("succeeded" as const), output: json, confidence },
    { requiredKeys: ["status", "output"] },
  ),
  fc.record({ status: fc.constant("deferred" as const), reason: fc.constant("no-answer" as const), confidence }),
  fc.record({
    status: fc.constant("failed" as const),
    errorCode: fc.constant("program-failed" as const),
    message: fc.string(),
  }),
  fc.record({ status: fc.constant("timed-out" as const), limitMs: fc.nat() }),
);
const execution: fc.Arbitrary<Execution> = fc.record({
  id: fc.constant(ExecutionId.parse("019aa1f0-2b3c-7123-8123-0123456789ab")),
  appId: fc.constant(sampleConfig(APP_ID).loop_app_id),
  version: fc.integer({ min: 1, max: 1e6 }) as unknown as fc.Arbitrary<Version>,
  servedAs: fc.constantFrom("champion" as const, "canary" as const, "stand-in" as const, "version" as const),
  input: fc.oneof(json, fc.string({ unit: "binary" })),
  outcome,
  subject: fc.option(fc.string({ unit: "binary" }), { nil: undefined }),
  latencyMs: fc.double({ min: 0, max: 1e6, noNaN: true }),
  executedAt: fc.constant("2026-11-20T12:00:00.000Z"),
  sampled: fc.boolean(),
  inclusionProbability: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe("ExecutionText", () => {
  test("writes the same record as executionLine() for any execution, on one line", () => {
    fc.assert(
      fc.property(execution, (one) => {
        const line = text.execution(one);

        expect(line).not.toMatch(/[\n\r]/);
        expect(JSON.stringify(JSON.parse(line))).toBe(JSON.stringify(executionLine(one)));
        expect(ExecutionLine.safeParse(JSON.parse(line)).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("writes samples and shadows as core describes them, for any execution", () => {
    fc.assert(
      fc.property(execution, outcome, fc.boolean(), (one, said, agrees) => {
        const shadow = { version: one.version, outcome: said, agrees, latencyMs: 0.25 };

        const sample = SampleLine.parse(JSON.parse(text.sample(text.execution(one), DRAWN, shadow)));
        const plain = SampleLine.parse(JSON.parse(text.sample(text.execution(one), DRAWN)));
        const line = ShadowLine.parse(JSON.parse(text.shadow(one, shadow, DRAWN)));

        const output = said.status === "succeeded" ? JSON.parse(JSON.stringify(said.output)) : null;
        const drawn = { draw: 0.125, uniform_rate: 0.05, sampler: 'uncer"tainty' };
        expect(plain).toEqual({ ...JSON.parse(text.execution(one)), ...drawn, disagreement: null });
        expect(sample.disagreement).toEqual({ version: one.version, status: said.status, output });
        expect(line).toMatchObject({
          answered_version: one.version,
          agrees,
          output,
          status: said.status,
          sampled: true,
        });
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ["hashed", { hmac_sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    ["none", null],
  ] as const)("leaves input, output and subject out under privacy %s", (privacy, left) => {
    const kept = new ExecutionText(privacy, new KeptValues({ privacy, redact: [], key: new Uint8Array(32) }));
    const [one] = fc.sample(execution, { numRuns: 1, seed: 1 });
    const secret = {
      ...(one as Execution),
      input: "secret",
      subject: "secret",
      outcome: { status: "succeeded", output: "secret" } as const,
    };

    const lines = [kept.execution(secret), kept.shadow(secret, { ...secret, agrees: false }, DRAWN)];

    expect(lines.join()).not.toContain("secret");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ input: left, output: left, privacy });
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({ output: left });
  });

  test("writes what an object says when it was changed between two calls, and what a frozen one says once", () => {
    const [one] = fc.sample(execution, { numRuns: 1, seed: 1 });
    const changing = { label: "first" };
    const written = (output: Json) =>
      (
        JSON.parse(text.execution({ ...(one as Execution), outcome: { status: "succeeded", output } })) as {
          output: Json;
        }
      ).output;

    const before = written(changing);
    changing.label = "second";
    const after = written(changing);

    expect([before, after]).toEqual([{ label: "first" }, { label: "second" }]);
    expect([written(Object.freeze({ a: 1 })), written(Object.freeze({ a: 2 }))]).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test("refuses an input that is no JSON value", () => {
    const [one] = fc.sample(execution, { numRuns: 1, seed: 1 });
    const input: unknown = undefined;

    const write = () => text.execution({ ...(one as Execution), input: input as Json });

    expect(write).toThrow(expect.objectContaining({ code: "input-invalid" }));
  });
});
