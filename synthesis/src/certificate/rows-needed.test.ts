import { binomialUpperTail } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { permittedErrors } from "./permitted-errors.ts";
import { rowsNeeded } from "./rows-needed.ts";
import { AnsweredCounts } from "./scored-rows.ts";

const CLAIM = { accuracy: 0.95, delta: 0.05 };

/** `count` rows of one confidence, every `every`-th wrong. */
function counts(count: number, every: number): AnsweredCounts {
  const rows = Array.from({ length: count }, (_, row) => row + 1);
  return new AnsweredCounts({
    confidence: rows.map((row) => 1 - row / (2 * count)),
    right: rows.map((row) => row % every !== 0),
    predicted: rows.map(() => 0),
  });
}

describe("rowsNeeded()", () => {
  test("rowsNeeded() names the rows that would do without an error while there is none", () => {
    const needed = [counts(0, 1), counts(20, 100), counts(58, 100)].map((each) => rowsNeeded(each, CLAIM));

    expect(needed).toEqual([59, 59, 59]);
    expect(rowsNeeded(counts(20, 100), { accuracy: 0.99, delta: 0.05 })).toBe(299);
  });

  test("rowsNeeded() asks for so many rows that the present error rate would pass about 4 times in 5", () => {
    const needed = rowsNeeded(counts(300, 30), CLAIM) ?? 0;

    const permitted = permittedErrors(needed, CLAIM);
    const power = binomialUpperTail(needed - permitted, needed, 29 / 30);
    expect(power).toBeGreaterThan(0.7);
    expect(power).toBeLessThan(0.95);
  });

  test("rowsNeeded() is null where more is wrong than the claim bears", () => {
    const needed = rowsNeeded(counts(300, 10), CLAIM);

    expect(needed).toBeNull();
  });
});
