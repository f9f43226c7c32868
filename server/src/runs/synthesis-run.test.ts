import { AppId } from "@loopai/core";
import { expect, test } from "vitest";
import type { Problem } from "../views/problem.ts";
import { type RunEvent, SynthesisRun } from "./synthesis-run.ts";

const problem: Problem = {
  type: "urn:loopai:problem:synthesis-cancelled",
  title: "cancelled",
  status: 409,
  code: "synthesis-cancelled",
  detail: "Cancelled",
};

function openRun(): SynthesisRun {
  return new SynthesisRun("run-1", AppId.parse("spam-001"));
}

test("follow() gives the present progress, later progress, and last how the run ended", async () => {
  const run = openRun();
  const events: RunEvent[] = [];
  const follower = run.follow();

  events.push(...(await taken(follower, 1)));
  run.advance({ stage: "folds", done: 1, total: 5 });
  events.push(...(await taken(follower, 1)));
  run.end({ state: "cancelled", error: problem });
  for await (const event of follower) events.push(event);

  expect(events).toEqual([
    { name: "progress", progress: { stage: "reading", done: 0, total: 1 } },
    { name: "progress", progress: { stage: "folds", done: 1, total: 5 } },
    { name: "cancelled", run: expect.objectContaining({ state: "cancelled", error: problem }) },
  ]);
});

test("follow() wakes a follower that is waiting", async () => {
  const run = openRun();
  const follower = run.follow();
  await follower.next();

  const waiting = follower.next();
  run.advance({ stage: "gate", done: 1, total: 1 });

  expect((await waiting).value).toEqual({ name: "progress", progress: { stage: "gate", done: 1, total: 1 } });
});

test("follow() of an ended run gives its last progress and its end", async () => {
  const run = openRun();
  run.end({ state: "failed", error: problem });

  const events = await taken(run.follow(), 3);

  expect(events.map(({ name }) => name)).toEqual(["progress", "failed"]);
});

test("end() keeps the first end", () => {
  const run = openRun();
  run.end({ state: "cancelled", error: problem });

  run.end({ state: "failed", error: { ...problem, code: "internal" } });

  expect(run.view()).toMatchObject({ state: "cancelled", error: { code: "synthesis-cancelled" } });
});

test("cancel() aborts the signal and leaves the state to who runs it", () => {
  const run = openRun();

  run.cancel();

  expect(run.signal.aborted).toBe(true);
  expect(run.view().state).toBe("running");
});

async function taken(events: AsyncGenerator<RunEvent>, count: number): Promise<RunEvent[]> {
  const found: RunEvent[] = [];
  for (let index = 0; index < count; index += 1) {
    const next = await events.next();
    if (next.done === true) break;
    found.push(next.value);
  }
  return found;
}
