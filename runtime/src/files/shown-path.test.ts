import { expect, test } from "vitest";
import { shownPath } from "./shown-path.ts";

test.each([
  ["/home/ann/loopai-data/loop-apps/spam/datasets/examples/rows.jsonl", "spam/datasets/examples/rows.jsonl"],
  ["/home/loop-apps/data/loop-apps/spam/audit.jsonl", "spam/audit.jsonl"],
  ["/home/ann/rows.jsonl", "rows.jsonl"],
])("shownPath() names %s as %s", (path, shown) => {
  expect(shownPath(path)).toBe(shown);
});
