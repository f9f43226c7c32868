import * as fc from "fast-check";
import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import { LiteralScan } from "./literal-scan.ts";
import { patternShape } from "./pattern-shape.ts";

const KNOWN: readonly (readonly [pattern: string, anyOf: readonly string[] | undefined])[] = [
  ["free", ["free"]],
  ["FREE", ["free"]],
  ["(?i)Free prize", ["free prize"]],
  ["\\bfree\\b", ["free"]],
  ["free.*prizes?", ["prize"]],
  ["free|prize", ["free", "prize"]],
  ["(?:call|text) +now!+", ["call", "text"]],
  ["a(?i)*", undefined],
  ["[a-z]+ing\\b", ["ing"]],
  ["colou?r", ["colo"]],
  ["(?P<code>ab{2}c)+", ["a"]],
  ["\\$\\d+\\.\\d{2}", ["$"]],
  ["[]x]y", ["y"]],
  ["[[:digit:]]pm", ["pm"]],
  ["\\p{L}{3}!", ["!"]],
  ["a*", undefined],
  ["free|.*", undefined],
  ["\\d{4,}", undefined],
  ["é+", undefined],
  ["\\Qa.b\\E", undefined],
];

describe("patternShape()", () => {
  test.each(KNOWN)("reads what every match of %s must contain", (pattern, anyOf) => {
    const shape = patternShape(pattern);

    expect(shape.anyOf).toEqual(anyOf);
  });

  test("multiplies nested repetitions into the size", () => {
    const { size } = patternShape("(?:[a-z]{10}-){50}");

    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThan(1_000);
  });

  test("never rules out a text that matches", () => {
    fc.assert(
      fc.property(patterns, texts, fc.boolean(), (pattern, text, ignoreCase) => {
        const compiled = compile(pattern, ignoreCase);
        const { anyOf } = patternShape(pattern);
        if (compiled === undefined || anyOf === undefined || !compiled.test(text)) return;

        const found = foundIn(text, anyOf);

        expect(found).toContain(1);
      }),
      { numRuns: 4_000, seed: 7 },
    );
  });

  test("reads any text without failing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (pattern) => {
        expect(patternShape(pattern).size).toBeGreaterThanOrEqual(0);
      }),
      { seed: 7 },
    );
  });
});

function compile(pattern: string, ignoreCase: boolean): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  } catch {
    return undefined;
  }
}

function foundIn(text: string, literals: readonly string[]): number[] {
  const found = new Uint8Array(literals.length);
  new LiteralScan(literals).scan(text, text.length, found);
  return [...found];
}

/** Few letters, so that patterns match often; K and long s because they fold to ASCII. */
const texts = fc.string({
  unit: fc.constantFrom("a", "b", "k", "s", "A", "K", "\u212a", "\u017f", "1", " ", "\n", "é"),
});

const ATOMS: readonly string[] = `
  a b k s A ab ks 1 é . \\d \\w \\b ^ $ [ab] [^a] []a] [[:alpha:]] \\. \\x61 \\x{6b} \\pL \\p{L} \\n (?i) (?s)
  { } [\\]a] \\Qab\\E \\QA
`
  .trim()
  .split(/\s+/);
const atoms = fc.constantFrom(" ", ...ATOMS);
const { patterns } = fc.letrec<{ patterns: string; node: string }>((tie) => ({
  patterns: fc.array(tie("node"), { maxLength: 6 }).map((parts) => parts.join("")),
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    atoms,
    fc
      .tuple(tie("node"), fc.constantFrom("*", "+", "?", "{2}", "{0,2}", "{1,}", "+?", "{,2}"))
      .map((pair) => pair.join("")),
    fc
      .tuple(fc.constantFrom("(", "(?:", "(?i:", "(?P<n>", "(?<m>"), tie("patterns"))
      .map((pair) => `${pair.join("")})`),
    fc.tuple(tie("patterns"), tie("patterns")).map((pair) => pair.join("|")),
    fc.tuple(tie("patterns"), tie("patterns")).map((pair) => `(?:${pair.join("|")})`),
  ),
}));
