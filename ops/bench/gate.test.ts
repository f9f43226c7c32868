import { expect, test } from "vitest";
import { WORSE } from "./gate/worse-candidates.ts";
import { benchGate } from "./gate.ts";
import { SmallExample } from "./small-example.test.fixture.ts";

test("bench gate shows each way of being worse, and what is refused is told with the checks that did it", async () => {
  using example = new SmallExample();
  const notes: string[] = [];

  const figures = await benchGate(example.path, 7, (note) => notes.push(note));

  expect(Object.keys(figures.admitted)).toEqual(Object.keys(WORSE));
  expect(Object.values(figures.shown)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(figures.equals.candidates).toBe(7);
  expect(figures.equals.admitted).toBeGreaterThan(0);
  expect(notes[1]).toMatch(/memorised refused by holdout/);
  expect(notes[2]).toMatch(/leaks-holdout refused by support/);
  expect(notes[6]).toMatch(/trigger-word refused by support/);
}, 120_000);
