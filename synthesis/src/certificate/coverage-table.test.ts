import { describe, expect, test } from "vitest";
import { coverageTable } from "./coverage-table.ts";

describe("coverageTable()", () => {
  test("coverageTable() has a row for each accuracy and the one asked for, with the proof or the rows that would do", () => {
    const rows = {
      confidence: Array.from({ length: 200 }, (_, rank) => 1 - rank / 400),
      right: Array.from({ length: 200 }, (_, rank) => rank < 150 || rank % 4 !== 0),
      predicted: Array.from({ length: 200 }, () => 0),
    };

    const table = coverageTable({
      rows,
      guarantee: { accuracy: 0.93, delta: 0.05, per_class: false },
      outputs: ["ham"],
      split: "holdout",
    });

    expect(table.map((row) => row.accuracy)).toEqual([0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.99]);
    expect(table[0]).toMatchObject({ threshold: 0, rows_needed: null, certificate: { accuracy: 0.8, coverage: 1 } });
    expect(table[6]).toMatchObject({ accuracy: 0.99, delta: 0.05, certificate: null, threshold: null });
    expect(table[6]?.rows_needed).toBeGreaterThan(299);
    const coverages = table.map((row) => row.certificate?.coverage ?? 0);
    expect(coverages).toEqual(coverages.toSorted((left, right) => right - left));
  });
});
