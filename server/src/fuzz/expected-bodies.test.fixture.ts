/**
 * Bodies near what each route reads: every member is mostly a value that fits, now and then any value at all, and may be
 * missing. A route that is not listed here gets members of all of them.
 */
import * as fc from "fast-check";

/** Values that make a route find something, by the name of its parameter. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

type Members = Readonly<Record<string, fc.Arbitrary<unknown>>>;

export const ANY_JSON: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  fc.constantFrom<unknown>(1e308, -0, 0.5, 1, 2, "\u{0}", "\u{202e}", "x".repeat(5_000), { $ref: "#" }, true, null),
);

/** @param route As it is registered. */
export function expectedBodies(route: string, known: KnownValues): fc.Arbitrary<object> {
  const members = membersByRoute(known);
  const parts = route.split("/");
  const expected = members[parts.slice(-2).join("/")] ?? members[parts.at(-1) ?? ""];
  return fc.record(expected ?? Object.assign({}, ...Object.values(members)), { requiredKeys: [] });
}

function membersByRoute({ execution_id: executionIds = [] }: KnownValues): Readonly<Record<string, Members>> {
  const input = likely("see you", "free money", "anything else", "\u{1f600}");
  const output = likely("ham", "spam");
  const executionId = likely(...executionIds, "019a9f00-0000-7000-8000-000000000000");
  const version = likely(1, 2, 3);
  const settings: Members = {
    name: likely("Spam"),
    task: likely("Is it spam?", null),
    guarantee: likely({ accuracy: 0.9 }, null),
    sampling: likely({ uniform: 1 }, { budget_per_day: 10 }, null),
    privacy: likely("full", "redacted", "hashed", "none"),
    redact: likely(["/name"], []),
    durability: likely("os", "disk"),
    when_unrecordable: likely("refuse", "answer"),
    retention: likely({ days: 1 }, { max_bytes: 1_048_576 }),
    shadow_budget_ms_per_s: likely(0, 100),
  };
  return {
    execute: { input, subject: likely("somebody") },
    batch: {
      items: likely(
        [{ input: "see you" }],
        [
          { id: "a", input: 7 },
          { input: "x", subject: "s" },
        ],
        [],
      ),
    },
    explain: { input, execution_id: executionId, version },
    labels: { input, output, execution_id: executionId },
    feedback: { output, execution_id: executionId },
    canary: { version, share: likely(0.01, 0.5, 1), p99_limit_ms: likely(0.001, 50) },
    shadows: { versions: likely([1], [2], [1, 2], []) },
    "synthesis-runs": { seed: likely(1, 2), promote: likely(true, false) },
    programs: {
      language: likely("javascript"),
      code: likely('export const execute = () => "ham";', "export const execute = () => 7;", "for (;;);"),
      entry: likely("program.js", "../x.js"),
      returns: likely("output", "answer"),
      isolation: likely("process", "call"),
      limits: likely({ time_ms: 20 }, {}),
      files: likely([{ path: "a.txt", text: "a" }], [{ path: "a.bin", base64: "AAEC" }], []),
      input_schema: likely({ type: "string" }, true),
      output_schema: likely({ enum: ["ham", "spam"] }, { pattern: "(" }),
      promote: likely(true, false),
    },
    "code/execute": {
      language: likely("javascript"),
      code: likely("console.log(1)", "process.exit(3)", "for (;;);", 'console.log("\\u001b[2J")'),
      input,
      time_ms: likely(20, 200),
      memory_mb: likely(64, 128),
    },
    "loop-apps": {
      ...settings,
      loop_app_id: likely("other-001", "other-002", "spam-001"),
      input_schema: likely({ type: "string" }, true, { pattern: "(" }),
      output_schema: likely({ enum: ["a", "b"] }, { $ref: "#/$defs/none" }),
    },
    ":app_id": settings,
  };
}

function likely(...values: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: ANY_JSON });
}
