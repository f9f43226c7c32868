import { expect, test } from "vitest";
import { checkClasses } from "./check-classes.ts";
import { labelled, rulesProgram } from "./gate.test.fixture.ts";

const HOLDOUT = [...labelled("hello", "ham", 97), ...labelled("prize", "spam", 3)];

test("checkClasses() refuses a candidate that never answers a class which the champion knows", () => {
  const check = checkClasses(rulesProgram("lottery"), rulesProgram("prize"), HOLDOUT);

  expect(check).toEqual({
    name: "classes",
    passed: false,
    finding: '1 of 2 classes that the champion knows are never answered rightly: "spam"',
  });
});

test("checkClasses() lets a candidate pass that is right once on each class", () => {
  expect(checkClasses(rulesProgram("prize 1"), rulesProgram("prize"), HOLDOUT).passed).toBe(true);
});

test("checkClasses() takes no class for known that the champion is right on only twice", () => {
  expect(checkClasses(rulesProgram("lottery"), rulesProgram("prize"), HOLDOUT.slice(0, 99)).passed).toBe(true);
});
