import { expect, test } from "vitest";
import { explainChoice } from "./explain-choice.ts";

const LINEAR = { kind: "linear", right: 900 } as const;

test("explainChoice() says by how many rows a candidate lost", () => {
  expect(explainChoice({ kind: "constant", right: 500 }, LINEAR, 1_000)).toBe(
    "right on 400 of 1000 rows fewer than the linear",
  );
});

test("explainChoice() says what a scorecard that is a little ahead lacks", () => {
  expect(explainChoice({ kind: "scorecard", right: 905 }, LINEAR, 1_000)).toMatch(
    /^right on 5 of 1000 rows more than the linear, where 10 would be clear/,
  );
});

test("explainChoice() says of a more complex one that it gained too little", () => {
  const constant = { kind: "constant", right: 900 } as const;

  expect(explainChoice(LINEAR, constant, 1_000)).toBe("right as often as the constant, which is simpler");
  expect(explainChoice(constant, constant, 1_000)).toMatch(/^the simplest/);
});
