import { LoopaiError } from "@loopai/core";
import { expect, test } from "vitest";
import { FailureLog } from "./failure-log.ts";
import { problemOf } from "./problems.ts";

function failures() {
  const logged: object[] = [];
  const now = { ms: 0 };
  const log = { info: () => undefined, error: (event: string, fields: object) => logged.push({ event, ...fields }) };
  const kept = new FailureLog(log, () => now.ms);
  const note = (error: unknown) => kept.note(problemOf(error), error, "/loop-apps/:app_id/execute");
  return { logged, now, note };
}

test("note() logs one kind of failure once a second, with how many there were", () => {
  const { logged, now, note } = failures();
  const full = new LoopaiError("storage-failed", "Cannot record: the disk is full");
  const busy = new LoopaiError("server-overloaded", "Cannot answer: too much");

  for (let call = 0; call < 1_000; call++) note(full);
  note(busy);
  now.ms = 1_000;
  note(full);

  expect(logged).toMatchObject([
    { event: "request.failed", code: "storage-failed", times: 1, error: full },
    { code: "server-overloaded", times: 1 },
    { code: "storage-failed", times: 1_000 },
  ]);
});

test("note() logs every bug whole, and nothing that the caller did wrong", () => {
  const { logged, note } = failures();
  const bug = new TypeError("undefined is not a function");

  note(bug);
  note(bug);
  note(new LoopaiError("input-invalid", "Cannot execute: the input is empty"));

  expect(logged).toEqual(
    [bug, bug].map((error) => ({ event: "request.failed", route: "/loop-apps/:app_id/execute", error })),
  );
});
