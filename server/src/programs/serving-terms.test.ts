import { describe, expect, test } from "vitest";
import { servingTerms, termsWarning } from "./serving-terms.ts";

const certificate = {
  method: "ltt-fixed-sequence" as const,
  accuracy: 0.97,
  delta: 0.05,
  rows: 400,
  answered: 360,
  correct: 356,
  lower_bound: 0.972,
  coverage: 0.9,
  split: "holdout" as const,
};
const coverage = [
  { accuracy: 0.97, delta: 0.05, certificate, threshold: 0.81, rows_needed: null },
  { accuracy: 0.99, delta: 0.05, certificate: null, threshold: null, rows_needed: 900 },
];
const guarantee = { accuracy: 0.97, delta: 0.05, per_class: false };

describe("servingTerms()", () => {
  test("answers everything when no guarantee is asked for", () => {
    expect(servingTerms(undefined, { coverage })).toEqual({ threshold: 0, certificate: null });
  });

  test("takes threshold and proof of the report's row for the same promise", () => {
    expect(servingTerms(guarantee, { coverage })).toEqual({ threshold: 0.81, certificate });
  });

  test.each([
    ["another delta", { ...guarantee, delta: 0.01 }],
    ["another accuracy", { ...guarantee, accuracy: 0.9 }],
    ["a promise by class", { ...guarantee, per_class: true }],
    ["a promise without proof", { ...guarantee, accuracy: 0.99 }],
  ])("defers everything for %s", (_name, asked) => {
    expect(servingTerms(asked, { coverage })).toEqual({ threshold: null, certificate: null });
  });

  test("takes a proof by class only for a promise by class", () => {
    const byClass = { ...certificate, classes: [] };

    const terms = servingTerms({ ...guarantee, per_class: true }, { coverage }, [
      { threshold: 0.5, certificate: byClass },
    ]);

    expect(terms).toEqual({ threshold: 0.5, certificate: byClass });
  });

  test("defers everything when the report cannot be read", () => {
    expect(servingTerms(guarantee, undefined)).toEqual({ threshold: null, certificate: null });
  });
});

describe("termsWarning()", () => {
  test("names the promise that nothing covers", () => {
    expect(termsWarning(guarantee, { threshold: null, certificate: null })).toContain("97 % accuracy at delta 5 %");
  });

  test.each([
    ["a stricter promise", { ...guarantee, accuracy: 0.99 }, { threshold: 0.81, certificate }],
    ["a promise where there was none", guarantee, { threshold: 0, certificate: null }],
    ["no promise where there was one", undefined, { threshold: 0.81, certificate }],
    ["no promise where nothing was proven", undefined, { threshold: null, certificate: null }],
  ])("says that %s is not taken up", (_name, asked, terms) => {
    expect(termsWarning(asked, terms)).toContain("not taken up yet");
  });

  test("is silent without a guarantee, without a champion and with a certificate", () => {
    expect(termsWarning(undefined, { threshold: 0, certificate: null })).toBeUndefined();
    expect(termsWarning(guarantee, undefined)).toBeUndefined();
    expect(termsWarning(guarantee, { threshold: 0.8, certificate })).toBeUndefined();
  });
});
