import { clopperPearsonLower } from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fewestAnswers, permittedErrors, proves } from "./permitted-errors.ts";

const CLAIM_95 = { accuracy: 0.95, delta: 0.05 };

describe("fewestAnswers()", () => {
  test("fewestAnswers() gives the published sample sizes of one-sided 95/95 tolerance limits", () => {
    // Wilks 1941; listed in Guba, Makai & Pal, Reliability Engineering & System Safety 80 (2003) 217-232.
    const sizes = [0, 1, 2, 3, 4, 5].map((errors) => fewestAnswers(errors, CLAIM_95));

    expect(sizes).toEqual([59, 93, 124, 153, 181, 208]);
  });

  test("fewestAnswers() wants 299 right answers for 99 %", () => {
    const answers = fewestAnswers(0, { accuracy: 0.99, delta: 0.05 });

    expect(answers).toBe(299);
  });
});

describe("permittedErrors()", () => {
  test("permittedErrors() is the number of errors whose fewest answers are not more than there are", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000 }),
        fc.double({ min: 0.5, max: 0.99, noNaN: true }),
        fc.double({ min: 0.001, max: 0.3, noNaN: true }),
        (answered, accuracy, delta) => {
          const claim = { accuracy, delta };

          const errors = permittedErrors(answered, claim);

          expect(fewestAnswers(errors + 1, claim)).toBeGreaterThan(answered);
          expect(errors < 0 || fewestAnswers(errors, claim) <= answered).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("proves()", () => {
  test("proves() says what the Clopper-Pearson bound says", () => {
    for (let correct = 180; correct <= 200; correct++) {
      const proven = proves(correct, 200, CLAIM_95);

      expect(proven).toBe(clopperPearsonLower(correct, 200, 0.05) >= 0.95);
    }
  });

  test("proves() takes nothing as proof of nothing", () => {
    const proven = proves(0, 0, CLAIM_95);

    expect(proven).toBe(false);
  });
});
