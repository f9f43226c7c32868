import { describe, expect, test } from "vitest";
import { TimeBudget } from "./time-budget.ts";

/** Milliseconds spent within `seconds` by work of `pieceMs` each that always wants to go on. */
function spentIn(seconds: number, msPerSecond: number, pieceMs: number): number {
  const budget = new TimeBudget();
  let spentMs = 0;
  for (let nowMs = 1_000; nowMs < 1_000 + seconds * 1_000; nowMs++) {
    if (!budget.hasTime(msPerSecond, nowMs)) continue;
    budget.spend(pieceMs);
    spentMs += pieceMs;
  }
  return spentMs;
}

describe("TimeBudget", () => {
  test.each([
    [100, 0.5],
    [100, 30],
    [10, 1],
  ])("grants %d ms a second beside the one it saved up, with pieces of %d ms", (msPerSecond, pieceMs) => {
    const spentMs = spentIn(10, msPerSecond, pieceMs);

    expect(spentMs).toBeGreaterThanOrEqual(10 * msPerSecond);
    expect(spentMs).toBeLessThanOrEqual(11 * msPerSecond + pieceMs);
  });

  test("grants nothing without a budget", () => {
    expect(spentIn(10, 0, 1)).toBe(0);
  });

  test("saves up one second at most", () => {
    const budget = new TimeBudget();
    budget.hasTime(100, 0);
    const grants = [];

    for (let piece = 0; piece < 4; piece++) {
      grants.push(budget.hasTime(100, 3_600_000));
      budget.spend(50);
    }

    expect(grants).toEqual([true, true, false, false]);
  });
});
