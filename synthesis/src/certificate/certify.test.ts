import { binomialUpperTail, clopperPearsonLower, type Guarantee, type Json } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { certify, type CertificationRequest } from "./certify.ts";
import type { ScoredRows } from "./scored-rows.ts";

const GUARANTEE: Guarantee = { accuracy: 0.95, delta: 0.05, per_class: false };
const OUTPUTS: readonly Json[] = ["ham", "spam"];

interface Row {
  readonly confidence: number;
  readonly right: boolean;
  readonly predicted?: number;
}

function columns(rows: readonly Row[]): ScoredRows {
  return {
    confidence: rows.map((row) => row.confidence),
    right: rows.map((row) => row.right),
    predicted: rows.map((row) => row.predicted ?? 0),
  };
}

function request(rows: readonly Row[], rest: Partial<CertificationRequest> = {}): CertificationRequest {
  return { rows: columns(rows), guarantee: GUARANTEE, outputs: OUTPUTS, split: "holdout", ...rest };
}

/** `count` rows, confidences falling from 1, the ranks in `wrong` (0 = most confident) answered wrongly. */
function ranked(count: number, wrong: readonly number[] = [], predicted = 0): readonly Row[] {
  return Array.from({ length: count }, (_, rank) => ({
    confidence: 1 - rank / (2 * count),
    right: !wrong.includes(rank),
    predicted,
  }));
}

/** mulberry32: the same draws in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Populations by the chance of a right answer at the share of rows that are more confident (0 = most
 * confident), each with its accuracy when the share `covered` of most confident rows is answered.
 */
const POPULATIONS = [
  { name: "a little under the promise everywhere", right: () => 0.9499, accuracy: () => 0.9499 },
  {
    name: "good at first, then just broken",
    right: (share: number) => (share < 0.3 ? 0.9501 : 0.94),
    accuracy: (covered: number) => (0.9501 * Math.min(covered, 0.3) + 0.94 * Math.max(0, covered - 0.3)) / covered,
  },
  {
    name: "falling smoothly",
    right: (share: number) => 1 - 0.2 * share,
    accuracy: (covered: number) => 1 - 0.1 * covered,
  },
  {
    name: "worst where it is surest",
    right: (share: number) => (share < 0.2 ? 0.9 : 0.96),
    accuracy: (covered: number) => (0.9 * Math.min(covered, 0.2) + 0.96 * Math.max(0, covered - 0.2)) / covered,
  },
];

/** Confidence 1 - share: a threshold t then answers the share 1 - t. */
function draw(right: (share: number) => number, rows: number, random: () => number): readonly Row[] {
  return Array.from({ length: rows }, () => {
    const share = random();
    return { confidence: 1 - share, right: random() < right(share) };
  });
}

/** The rule that certification replaces: the loosest threshold whose share of right answers looks good enough. */
function naiveThreshold(rows: readonly Row[]): number | null {
  let best: number | null = null;
  let correct = 0;
  for (const [rank, row] of rows.toSorted((left, other) => other.confidence - left.confidence).entries()) {
    correct += row.right ? 1 : 0;
    if (correct / (rank + 1) >= GUARANTEE.accuracy) best = row.confidence;
  }
  return best;
}

describe("certify()", () => {
  test.for(POPULATIONS)(
    "certify() breaks its promise at most as often as delta says: $name",
    { timeout: 20_000 },
    ({ right, accuracy }) => {
      const random = randomFrom(20_261_121);
      const draws = 600;

      const broken = Array.from({ length: draws }, () => {
        const { threshold } = certify(request(draw(right, 400, random)));
        return threshold !== null && accuracy(1 - threshold) < GUARANTEE.accuracy;
      }).filter(Boolean).length;

      // Not significantly over delta: 30 of 600 are expected at most.
      expect(binomialUpperTail(broken, draws, GUARANTEE.delta)).toBeGreaterThan(0.01);
    },
  );

  test("certify() holds where picking the threshold by point estimate breaks the promise in a third of draws", () => {
    const random = randomFrom(7);
    const population = { right: (share: number) => 1 - 0.2 * share, accuracy: (covered: number) => 1 - 0.1 * covered };

    const naiveBroken = Array.from({ length: 200 }, () => {
      const threshold = naiveThreshold(draw(population.right, 400, random));
      return threshold !== null && population.accuracy(1 - threshold) < GUARANTEE.accuracy;
    }).filter(Boolean).length;

    expect(naiveBroken).toBeGreaterThan(66);
  });

  test("certify() reaches 60 % of the possible coverage on average with 1,000 rows", () => {
    const random = randomFrom(3);

    const coverages = Array.from({ length: 100 }, () => {
      const { threshold } = certify(request(draw((share) => 1 - 0.35 * share ** 2, 1_000, random)));
      return threshold === null ? 0 : 1 - threshold;
    });

    // What is answered is right in 1 - 0.35 / 3 * covered ** 2 of cases; at the best threshold that is 0.95.
    const best = Math.sqrt((0.05 * 3) / 0.35);
    expect(coverages.reduce((sum, coverage) => sum + coverage, 0) / 100 / best).toBeGreaterThan(0.6);
  });

  test("certify() answers everything where every row is right, and writes down the proof", () => {
    const { certificate, threshold } = certify(request(ranked(120)));

    expect(threshold).toBe(0);
    expect(certificate).toEqual({
      method: "ltt-fixed-sequence",
      accuracy: 0.95,
      delta: 0.05,
      rows: 120,
      answered: 120,
      correct: 120,
      lower_bound: clopperPearsonLower(120, 120, 0.05),
      coverage: 1,
      split: "holdout",
    });
  });

  test("certify() proves nothing with 58 right answers and says that 59 would do", () => {
    const result = certify(request(ranked(58)));

    expect(result).toEqual({ certificate: null, threshold: null, rowsNeeded: 59, deferredOutputs: [] });
    expect(certify(request(ranked(59))).threshold).toBe(0);
  });

  test("certify() estimates the rows it would take from the present errors", () => {
    // 4 % wrong throughout: 95 % is within reach, but not with 200 rows.
    const wrong = Array.from({ length: 8 }, (_, index) => index * 25);

    const { rowsNeeded } = certify(request(ranked(200, wrong)));

    expect(rowsNeeded).toBeGreaterThan(500);
    expect(rowsNeeded).toBeLessThan(5_000);
  });

  test("certify() calls it hopeless where no share of the rows is as good as promised", () => {
    const everyThird = Array.from({ length: 100 }, (_, index) => index * 3);

    const result = certify(request(ranked(300, everyThird)));

    expect(result.rowsNeeded).toBeNull();
    expect(result.certificate).toBeNull();
  });

  test("certify() stops at the first threshold that fails even if a looser one would pass", () => {
    // Five errors at once near rank 190: fails there, while all 1,000 rows with 5 errors would pass.
    const { threshold, certificate } = certify(request(ranked(1_000, [190, 191, 192, 193, 194, 195])));

    expect(certificate?.answered).toBe(181);
    expect(threshold).toBe(1 - 180 / 2_000);
  });

  test("certify() counts rows of equal confidence together, as they will be answered", () => {
    const rows = [
      ...Array.from({ length: 150 }, () => ({ confidence: 0.9, right: true })),
      ...Array.from({ length: 150 }, (_, index) => ({ confidence: 0.6, right: index % 2 === 0 })),
    ];

    const { certificate, threshold } = certify(request(rows));

    expect(threshold).toBe(0.9);
    expect(certificate).toMatchObject({ answered: 150, correct: 150, coverage: 0.5 });
  });

  test("certify() counts rows without an answer into the coverage and never as answered", () => {
    const silent = Array.from({ length: 100 }, () => ({ confidence: -1, right: false, predicted: -1 }));

    const { certificate } = certify(request([...ranked(100), ...silent]));

    expect(certificate).toMatchObject({ rows: 200, answered: 100, coverage: 0.5 });
  });

  test("certify() picks thresholds from the unlabelled scores it is given", () => {
    const unlabelled = { confidence: Array.from({ length: 500 }, (_, row) => 0.7 + row / 5_000), predicted: [] };

    const { threshold } = certify(request(ranked(300, [200, 203, 206, 209, 212, 215, 218, 221, 224]), { unlabelled }));

    expect(unlabelled.confidence).toContain(threshold);
  });

  test("certify() proves each class by itself at its share of delta and names the class that always defers", () => {
    const rows = [...ranked(200, [], 0), ...ranked(30, [], 1)];

    const result = certify(request(rows, { guarantee: { ...GUARANTEE, per_class: true } }));

    expect(result.deferredOutputs).toEqual(["spam"]);
    expect(result.certificate).toMatchObject({ answered: 200, correct: 200, rows: 230 });
    expect(result.certificate?.classes).toEqual([
      { output: "ham", threshold: 0, answered: 200, correct: 200 },
      { output: "spam", threshold: null, answered: 0, correct: 0 },
    ]);
  });

  test("certify() wants 72 right answers of each of two classes instead of 59", () => {
    const guarantee = { ...GUARANTEE, per_class: true };

    const enough = certify(request([...ranked(72, [], 0), ...ranked(72, [], 1)], { guarantee }));
    const short = certify(request([...ranked(71, [], 0), ...ranked(71, [], 1)], { guarantee }));

    expect(enough.deferredOutputs).toEqual([]);
    expect(short.certificate).toBeNull();
    expect(short.rowsNeeded).toBe(144);
  });
});
