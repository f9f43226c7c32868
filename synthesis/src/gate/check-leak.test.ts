import { proportion } from "@loopai/core";
import { expect, test } from "vitest";
import { checkLeak } from "./check-leak.ts";
import { labelled, rulesProgram } from "./gate.test.fixture.ts";

const HOLDOUT = [...labelled("hello", "ham", 150), ...labelled("prize", "spam", 50)];

test("checkLeak() refuses a candidate that is right on all of the holdout and on nine in ten out of fold", () => {
  const { passed, finding } = checkLeak(rulesProgram("prize"), proportion(900, 1_000), HOLDOUT);

  expect(passed).toBe(false);
  expect(finding).toMatch(/^200 of 200 right, where 90.0 % out of fold make at most 94.2 % likely/);
});

test("checkLeak() lets a candidate pass that is as good out of fold, or a little less", () => {
  expect(checkLeak(rulesProgram("prize"), proportion(995, 1_000), HOLDOUT).passed).toBe(true);
  expect(checkLeak(rulesProgram("prize"), proportion(980, 1_000), HOLDOUT).passed).toBe(true);
});

test("checkLeak() judges nothing by few rows or without a figure out of fold", () => {
  expect(checkLeak(rulesProgram("prize"), proportion(500, 1_000), HOLDOUT.slice(0, 59)).finding).toContain("too few");
  expect(checkLeak(rulesProgram("prize"), undefined, HOLDOUT)).toMatchObject({ passed: true });
});
