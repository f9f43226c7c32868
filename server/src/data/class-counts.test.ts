import { expect, test } from "vitest";
import { classCounts } from "./class-counts.ts";

test("classCounts() counts equal outputs of any form, most first", () => {
  const rows = ["ham", "spam", "ham", { queue: "a", level: 1 }, { level: 1, queue: "a" }, "ham"].map((output) => ({
    output,
  }));

  expect(classCounts(rows)).toEqual([
    { output: "ham", rows: 3 },
    { output: { queue: "a", level: 1 }, rows: 2 },
    { output: "spam", rows: 1 },
  ]);
});

test("classCounts() shows at most 200 classes", () => {
  const rows = Array.from({ length: 300 }, (_, index) => ({ output: index }));

  expect(classCounts(rows)).toHaveLength(200);
});
