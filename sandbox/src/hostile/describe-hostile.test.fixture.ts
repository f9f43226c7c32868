/** Runs hostile programs for real, with every layer, beside one that does no wrong. */
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import type { LoadedProgram } from "@loopai/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CallOutcome } from "../call.ts";
import { isolatedSandbox, testProgram } from "../isolated-sandbox.test.fixture.ts";
import type { LazySandbox } from "../lazy-sandbox.ts";
import type { Contained, HostileProgram } from "./hostile-program.ts";

/** Short, so that what has to be waited for is. */
const LIMITS = { time_ms: 400, memory_bytes: 96 * 1024 * 1024 };
const CALL = { input: { secret: "of this call" }, nowMs: 1_700_000_000_000, seed: 1 };

export function describeHostile(topic: string, programs: readonly HostileProgram[]): void {
  describe(`Hostile programs: ${topic}`, () => {
    let sandbox: LazySandbox;
    let innocent: LoadedProgram;
    let before: ReturnType<typeof held>;

    beforeAll(async () => {
      sandbox = isolatedSandbox();
      innocent = await sandbox.load(testProgram("javascript", "export function execute(input) { return input; }"));
      before = held();
    });
    afterAll(async () => sandbox.close());

    test.each(programs.map((program) => [program.language, program.name, program] as const))(
      "%s: %s is contained",
      async (_language, _name, { language, code, expected }) => {
        const outcome = await ended(sandbox, testProgram(language, code, LIMITS));
        const beside = await innocent.execute({ ...CALL, input: "still here" });

        expectContained(outcome, expected);
        expect(beside).toMatchObject({ status: "succeeded", output: "still here" });
        expect(held()).toEqual(before);
      },
    );
  });
}

/** How its call ended, or why it did not load. All of its processes are gone then. */
async function ended(sandbox: LazySandbox, program: ReturnType<typeof testProgram>): Promise<CallOutcome | string> {
  let loaded: LoadedProgram;
  try {
    loaded = await sandbox.load(program);
  } catch (error) {
    return String(error);
  }
  const outcome = await loaded.execute(CALL);
  await loaded.close();
  return outcome;
}

function expectContained(outcome: CallOutcome | string, expected: Contained): void {
  if ("refused" in expected) expect(outcome).toMatch(expected.refused);
  else if ("nothing" in expected) expect(outcome).toMatchObject({ status: "succeeded", output: expected.nothing });
  else {
    const { status } = outcome as CallOutcome;
    const code = status === "timed-out" ? "time-limit" : (outcome as { errorCode?: string }).errorCode;
    expect(expected.failed, JSON.stringify(outcome).slice(0, 300)).toContain(code);
  }
  // Whatever it said, nothing of it moves a terminal's cursor.
  // oxlint-disable-next-line no-control-regex
  expect(JSON.stringify(outcome)).not.toMatch(/\u001b/);
}

/** What this process leaves on the machine, apart from what the innocent program has. */
function held() {
  return { temporary: readdirSync(tmpdir()).filter((name) => name.startsWith("loopai-guest")).length };
}
