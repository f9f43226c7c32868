import { expect, test } from "vitest";
import { canonicalJson, type Json, sameJson } from "./json.ts";

// The sample of RFC 8785, section 3.2.2, and its canonical form of section 3.2.3.
const RFC_SAMPLE: Json = {
  numbers: JSON.parse("[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]") as Json,
  string: '€$\u000f\nA\'B"\\\\"/',
  literals: [null, true, false],
};
const RFC_CANONICAL =
  '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}';

test("canonicalJson() writes the sample of RFC 8785 as the RFC does", () => {
  expect(canonicalJson(RFC_SAMPLE)).toBe(RFC_CANONICAL);
});

test("canonicalJson() sorts keys by UTF-16 units, numbers among them, at every depth", () => {
  expect(canonicalJson({ "€": 1, "10": 2, "2": 3, "\u{1f600}": 4, "\ufb33": 5, a: { b: 1, a: [] } })).toBe(
    '{"10":2,"2":3,"a":{"a":[],"b":1},"€":1,"\u{1f600}":4,"\ufb33":5}',
  );
});

test("canonicalJson() escapes half a surrogate pair instead of refusing it", () => {
  expect(canonicalJson({ text: "cut \ud83d" })).toBe('{"text":"cut \\ud83d"}');
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [[Number.NaN]]])("canonicalJson() throws for %j", (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test.each<[Json, Json, boolean]>([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [[1, 2], [2, 1], false],
  ["1", 1, false],
  [null, {}, false],
  [0, -0, true],
])("sameJson(%j, %j) is %s", (left, right, same) => {
  expect(sameJson(left, right)).toBe(same);
});
