import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AnsweredCounts } from "./scored-rows.ts";

const SCORES = fc.array(
  fc.record({ confidence: fc.constantFrom(-1, 0, 0.25, 0.5, 0.5000001, 0.9, 1), right: fc.boolean() }),
);

describe("AnsweredCounts", () => {
  test("AnsweredCounts.at() counts by the serving rule, confidence >= threshold, ties included", () => {
    fc.assert(
      fc.property(SCORES, fc.constantFrom(0, 0.25, 0.3, 0.5, 0.9, 1), (rows, threshold) => {
        const counts = new AnsweredCounts({
          confidence: rows.map((row) => row.confidence),
          right: rows.map((row) => row.right),
          predicted: rows.map(() => 0),
        });

        const served = rows.filter((row) => row.confidence >= threshold);

        expect(counts.at(threshold)).toEqual({
          answered: served.length,
          correct: served.filter((row) => row.right).length,
        });
      }),
    );
  });

  test("AnsweredCounts refuses columns of different length and confidences over 1", () => {
    const calls = [
      () => new AnsweredCounts({ confidence: [0.5], right: [], predicted: [0] }),
      () => new AnsweredCounts({ confidence: [1.5], right: [true], predicted: [0] }),
      () => new AnsweredCounts({ confidence: [Number.NaN], right: [true], predicted: [0] }),
    ];

    for (const call of calls) expect(call).toThrow(RangeError);
  });
});
