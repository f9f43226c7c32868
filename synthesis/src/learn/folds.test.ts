import { describe, expect, test } from "vitest";
import { assignFolds } from "./folds.ts";
import type { Examples } from "./examples.ts";

function examples(groups: readonly string[], classes: readonly number[]): Examples {
  return {
    pointers: [""],
    fields: groups.map((group) => [group]),
    outputs: [0, 1],
    classes: Int32Array.from(classes),
    groups,
  };
}

describe("assignFolds()", () => {
  test("keeps the rows of a group together", () => {
    const groups = Array.from({ length: 300 }, (_, at) => `g${at % 100}`);

    const folds = assignFolds(
      examples(
        groups,
        groups.map(() => 0),
      ),
      1,
    );

    expect(groups.every((_, at) => folds[at] === folds[at % 100])).toBe(true);
  });

  test("spreads a rare class over the folds", () => {
    const groups = Array.from({ length: 200 }, (_, at) => `g${at}`);

    const folds = assignFolds(
      examples(
        groups,
        groups.map((_, at) => (at % 20 === 0 ? 1 : 0)),
      ),
      1,
    );

    const rare = folds.filter((_, at) => at % 20 === 0);
    expect(rare.toSorted()).toEqual(Uint8Array.from({ length: 10 }, (_, at) => at));
  });

  test("deals in another order for another seed", () => {
    const groups = Array.from({ length: 200 }, (_, at) => `g${at}`);
    const same = examples(
      groups,
      groups.map(() => 0),
    );

    expect(assignFolds(same, 1)).not.toEqual(assignFolds(same, 2));
    expect(assignFolds(same, 1)).toEqual(assignFolds(same, 1));
  });
});
