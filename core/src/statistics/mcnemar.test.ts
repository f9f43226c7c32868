import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { exactMcNemar } from "./mcnemar.ts";

/** Computed at 60 digits; golden/vectors.py says how. */
const golden = z
  .object({
    mcnemar: z.array(z.object({ first: z.int(), second: z.int(), firstBetter: z.number(), secondBetter: z.number() })),
  })
  .parse(JSON.parse(readFileSync(new URL("./golden/vectors.json", import.meta.url), "utf8")));

describe("exactMcNemar()", () => {
  test.for(golden.mcnemar)("agrees with rational arithmetic for $first against $second", (vector) => {
    const result = exactMcNemar(vector.first, vector.second);

    expect(Math.abs(result.firstBetter / vector.firstBetter - 1)).toBeLessThan(1e-11);
    expect(Math.abs(result.secondBetter / vector.secondBetter - 1)).toBeLessThan(1e-11);
  });

  test("exactMcNemar() gives the exact p-value of the approval ratings of R's mcnemar.test (Agresti 1990, page 350)", () => {
    const { twoSided } = exactMcNemar(86, 150);

    // binom.test(86, 236)$p.value
    expect(twoSided).toBeCloseTo(3.7159361395713866e-5, 15);
  });

  test("exactMcNemar() sees no difference where no row tells the programs apart", () => {
    const result = exactMcNemar(0, 0);

    expect(result).toEqual({ firstBetter: 1, secondBetter: 1, twoSided: 1 });
  });
});
