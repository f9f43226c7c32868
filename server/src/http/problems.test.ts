import { ERRORS, type ErrorCode, LoopaiError } from "@loopai/core";
import { expect, test } from "vitest";
import { problemOf } from "./problems.ts";

test.each(Object.keys(ERRORS) as ErrorCode[])("problemOf() gives %s the status and title of the table", (code) => {
  expect(problemOf(new LoopaiError(code, "Cannot do it: it is so"))).toEqual({
    type: `urn:loopai:problem:${code}`,
    title: ERRORS[code].means,
    status: ERRORS[code].status,
    code,
    detail: "Cannot do it: it is so",
  });
});

test("problemOf() names at most 100 places", () => {
  const details = Array.from({ length: 150 }, (_, line) => ({ at: `line ${line + 1}`, message: "is empty" }));

  const problem = problemOf(new LoopaiError("data-unreadable", "Cannot read data", { details }));

  expect(problem.errors).toHaveLength(100);
  expect(problem.errors?.[0]).toEqual({ at: "line 1", message: "is empty" });
});

test.each([
  ["an error with a path", new Error("ENOENT: no such file /home/ann/loopai-data/secret")],
  ["a range error", new RangeError("Maximum call stack size exceeded")],
  ["a string", "secret"],
  ["nothing", undefined],
])("problemOf() tells nothing of %s", (_name, thrown) => {
  const problem = problemOf(thrown);

  expect(problem.code).toBe("internal");
  expect(JSON.stringify(problem)).not.toMatch(/secret|stack|\/home/);
});
