import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LiteralScan } from "./literal-scan.ts";

function scan(literals: readonly string[], text: string): number[] {
  const found = new Uint8Array(literals.length);
  new LiteralScan(literals).scan(text, text.length, found);
  return [...found];
}

describe("LiteralScan", () => {
  test("scan() finds literals inside, beside and over one another", () => {
    const found = scan(["he", "she", "his", "hers", "x"], "ushers");

    expect(found).toEqual([1, 1, 0, 1, 0]);
  });

  test("scan() compares folded, with the two letters that fold into ASCII", () => {
    const found = scan(["kiss"], "a \u212aI\u017fS");

    expect(found).toEqual([1]);
  });

  test("scan() stops at the given number of units", () => {
    const found = new Uint8Array(1);

    new LiteralScan(["end"]).scan("the end", 6, found);

    expect([...found]).toEqual([0]);
  });

  test("scan() counts literals beyond 20,000 as found, so that none of their rules is passed over", () => {
    const literals = Array.from({ length: 20_002 }, (_, at) => `l${at}`);

    const found = scan(literals, "l7 and l12");

    expect(found.flatMap((value, at) => (value === 1 ? [at] : []))).toEqual([1, 7, 12, 20_000, 20_001]);
  });

  test("scan() finds what a search of each literal by itself finds", () => {
    const literal = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 8 });
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "d", "é"), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(literal, { maxLength: 12 }), text, (literals, searched) => {
        const expected = literals.map((each) => (searched.includes(each) ? 1 : 0));

        const found = scan(literals, searched);

        expect(found).toEqual(expected);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
