import { canonicalJson, type Json } from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalText, MAX_TEXT_UNITS } from "./canonical-text.ts";

describe("canonicalText()", () => {
  test("writes objects and arrays as canonical JSON does", () => {
    const container = fc.oneof(
      fc.array(fc.jsonValue()),
      fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue()),
    );
    fc.assert(
      fc.property(container as fc.Arbitrary<Json>, (value) => {
        expect(canonicalText(value)).toBe(canonicalJson(value));
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  test.each<readonly [value: Json | undefined, text: string]>([
    ["as it is", "as it is"],
    [null, ""],
    [undefined, ""],
    [1e21, "1e+21"],
    [false, "false"],
    [{ "\ud800": "\udfff" }, '{"\\ud800":"\\udfff"}'],
    [JSON.parse('{"__proto__": 1}') as Json, '{"__proto__":1}'],
  ])("writes %j as %j", (value, text) => {
    expect(canonicalText(value)).toBe(text);
  });

  test("ends at the limit, also where the text would never end", () => {
    const endless: Json[] = [];
    endless.push(endless, "x");

    const text = canonicalText(endless);

    expect(text).toHaveLength(MAX_TEXT_UNITS);
  });
});
