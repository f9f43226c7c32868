import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FieldText } from "../features/field-text.ts";
import { HashList } from "../features/hash-list.ts";
import { WordFeatures } from "../features/word-features.ts";
import { openDataProgram } from "../open-data-program.ts";
import { fixed, programFiles } from "../sample-program.test.fixture.ts";
import { scorecardTerms } from "./scorecard-terms.ts";

function termsOf(...fields: readonly string[]): string[] {
  const terms: string[] = [];
  scorecardTerms(fields, (term) => terms.push(term));
  return terms;
}

const units = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }),
  fc.constantFrom(0x24b6, 0x24d0, 0x2160, 0x2170, 0x130, 32, 65, 97),
);
const anyText = fc.array(units, { maxLength: 60 }).map((each) => String.fromCharCode(...each));

const SHAPED: readonly (readonly [text: string, shapes: readonly string[]])[] = [
  [" \n", ["<empty>"]],
  ["call 08001234567 now please, my dear", ["<number>", "<long-number>"]],
  ["it is only £5 or 10€ for a whole month", ["<number>", "<money>", "<number>", "<money>"]],
  ["this is FREE for you, OK? call me again", ["<capitals>"]],
  ["see www.example.com for all of the rest", ["<link>"]],
  ["see HTTPS://example.com for all the rest", ["<capitals>", "<link>"]],
  ["write to jane-doe@mail-out.example today", ["<email>"]],
  ["he said so. www @ home: not a link://  at all", []],
  ["hi", ["<short>"]],
  ["very ".repeat(40), ["<long>"]],
];

describe("scorecardTerms()", () => {
  test("emits words in lower case and pairs of neighbours, signs and CJK characters too", () => {
    const terms = termsOf("Don't Call!! 無料");

    expect(terms).toEqual(["don't", "call", "don't call", "!!", "call !!", "無", "!! 無", "料", "無 料", "<short>"]);
  });

  test.each(SHAPED)("emits the shapes of %j", (text, shapes) => {
    const terms = termsOf(text);

    expect(terms.filter((term) => term.startsWith("<"))).toEqual(shapes);
  });

  test("never pairs words across fields", () => {
    const terms = termsOf("call", "now");

    expect(terms).not.toContain("call now");
  });

  test("emits only terms that a scorecard may hold and find again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const terms = [...new Set(termsOf(text))].slice(0, 300);
        const steps = [
          {
            kind: "scorecard",
            bias: [0],
            terms: terms.map((term) => ({ term, weights: [1] })),
            calibration: fixed(1),
          },
        ];

        const program = openDataProgram(programFiles({ outputs: ["any"], steps }));

        expect(program.explain({ text })?.reasons).toHaveLength(Math.min(terms.length, 20));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test("emits no term of more than 200 units", () => {
    const terms = termsOf(`${"a".repeat(201)} ${"b".repeat(100)} ${"c".repeat(100)} d`);

    expect(Math.max(...terms.map((term) => term.length))).toBe(102);
    expect(terms).toContain("d");
  });

  test("cuts words exactly as the featuriser of the linear model does", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = termsOf(text).filter((term) => !/^<[a-z-]+>$/.test(term));
        const expected = featuriserWords(text);

        const single = words.filter((_, at) => at === 0 || at % 2 === 1);

        expect(single).toEqual(expected);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

/** The words that the featuriser traces, one a word of the text, in order. */
function featuriserWords(text: string): string[] {
  const field = new FieldText();
  field.fill(text);
  const words = new WordFeatures();
  const texts: string[] = [];
  words.add(field, -1, new HashList(), { wants: () => true, found: (_, shown) => texts.push(shown) });
  const traced = texts.filter((shown) => !shown.startsWith("shape "));
  return traced.slice(0, Math.max(0, 2 * words.count - 1)).filter((_, at) => at % 2 === 0);
}
