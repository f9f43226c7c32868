import { ERRORS, type ErrorCode } from "@loopai/core";
import { expect, test } from "vitest";
import { exitCodeOf } from "./exit-code.ts";

test("exitCodeOf() sorts the error table by what a script does about it", () => {
  const codes = (Object.keys(ERRORS) as ErrorCode[]).map((code) => [exitCodeOf(code), code] as const);
  const of = (exit: number): string[] => codes.filter(([one]) => one === exit).map(([, code]) => code);

  expect(of(2)).toEqual(["request-invalid"]);
  expect(of(3)).toEqual(
    expect.arrayContaining([
      "input-invalid",
      "data-unreadable",
      "data-insufficient",
      "schema-invalid",
      "config-invalid",
    ]),
  );
  expect(of(4)).toEqual(
    expect.arrayContaining(["app-not-found", "program-not-found", "execution-not-found", "data-folder-missing"]),
  );
  expect(of(5)).toEqual(["gate-refused"]);
  expect(of(130)).toEqual(["synthesis-cancelled"]);
  expect(of(1)).toEqual(expect.arrayContaining(["internal", "storage-failed", "artifact-corrupt", "program-missing"]));
});
