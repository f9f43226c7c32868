import { expect, test } from "vitest";
import { microF1 } from "./micro-f1.ts";

test("microF1() counts each value as often as it stands there", () => {
  expect(
    microF1([
      [
        ["a", "a", "b"],
        ["a", "c"],
      ],
      [[], ["d"]],
    ]),
  ).toBeCloseTo(2 / 6, 12);
  expect(microF1([[["a"], ["a"]]])).toBe(1);
  expect(microF1([[[], []]])).toBe(0);
});
