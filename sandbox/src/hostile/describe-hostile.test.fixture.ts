/** Runs hostile programs for real, with every layer, beside one that does no wrong. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CallOutcome } from "../call.ts";
import { isolatedSandbox, lackedFor, testProgram } from "../isolated-sandbox.test.fixture.ts";
import type { LazySandbox } from "../lazy-sandbox.ts";
import type { LoadedProgram } from "../sandbox.ts";
import type { Contained, HostileProgram } from "./hostile-program.ts";

/** Short, so that what has to be waited for is. */
const LIMITS = { time_ms: 400, memory_bytes: 96 * 1024 * 1024 };
/** Longest time of a test: the first that needs Go makes its toolbox. */
const FIRST_OF_GO_MS = 300_000;
const CALL = { input: { secret: "of this call" }, nowMs: 1_700_000_000_000, seed: 1 };

export function describeHostile(topic: string, programs: readonly HostileProgram[]): void {
  describe(`Hostile programs: ${topic}`, () => {
    let sandbox: LazySandbox;
    let innocent: LoadedProgram;
    let before: ReturnType<typeof held>;

    beforeAll(async () => {
      before = held();
      sandbox = isolatedSandbox();
      if ((await lackedFor(sandbox, "javascript")) !== undefined) return;
      innocent = await sandbox.load(testProgram("javascript", "export function execute(input) { return input; }"));
    });
    afterAll(async () => sandbox.close());

    test.for(programs)(
      "$language: $name is contained",
      { timeout: FIRST_OF_GO_MS },
      async ({ language, code, expected }, context) => {
        const lacked = await lackedFor(sandbox, language);
        if (lacked !== undefined) context.skip(lacked);
        const outcome = await ended(sandbox, testProgram(language, code, LIMITS));
        const beside = await innocent.execute({ ...CALL, input: "still here" });

        expect(said(outcome)).toEqual(contained(expected));
        expect(beside).toMatchObject({ status: "succeeded", output: "still here" });
      },
    );

    test("nothing of all these is left once the sandbox is closed", async () => {
      await sandbox.close();

      await expect.poll(held).toEqual(before);
    });
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

/** The part of an outcome that tells whether it was contained, in one form for each way of being so. */
function said(outcome: CallOutcome | string): object {
  // Whatever it said, nothing of it moves a terminal's cursor.
  const isSafe = !JSON.stringify(outcome).includes("\u001b");
  if (typeof outcome === "string") return { refused: outcome, isSafe };
  switch (outcome.status) {
    case "succeeded":
      return { nothing: outcome.output, isSafe };
    case "failed":
      return { failed: outcome.errorCode, isSafe };
    case "timed-out":
      return { failed: "time-limit", isSafe };
  }
}

/** What {@link said} must then be. */
function contained(expected: Contained): object {
  if ("refused" in expected) return { refused: textLike(expected.refused), isSafe: true };
  if ("nothing" in expected) return { nothing: expected.nothing, isSafe: true };
  return { failed: oneOf(expected.failed), isSafe: true };
}

function textLike(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}

function oneOf(values: readonly string[]): unknown {
  return expect.toBeOneOf([...values]);
}

/** What this process has open, its children, those of the innocent program among them, and the cgroups made for them. */
function held() {
  const children = readdirSync("/proc/self/task").flatMap((thread) =>
    readFileSync(`/proc/self/task/${thread}/children`, "latin1").split(" ").filter(Boolean),
  );
  return {
    descriptors: readdirSync("/proc/self/fd").length,
    children: children.length,
    cgroups: cgroupsIn("/sys/fs/cgroup", 4),
  };
}

/** They carry the number of the process that made them. Others come and go while this is looked through. */
function cgroupsIn(folder: string, depth: number): number {
  if (depth === 0 || !existsSync(folder)) return 0;
  let count = 0;
  for (const entry of foldersIn(folder)) {
    count += entry.startsWith(`loopai.${process.pid}.`) ? 1 : cgroupsIn(join(folder, entry), depth - 1);
  }
  return count;
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  } catch {
    return [];
  }
}
