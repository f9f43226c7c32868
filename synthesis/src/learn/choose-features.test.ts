import { describe, expect, test } from "vitest";
import { chooseFeatures } from "./choose-features.ts";
import type { Examples } from "./examples.ts";

function examples(fields: readonly (readonly string[])[], classCount = 2): Examples {
  return {
    pointers: (fields[0] ?? []).map((_, at) => `/${at}`),
    fields,
    outputs: Array.from({ length: classCount }, (_, at) => at),
    classes: Int32Array.from(fields, (_, at) => at % classCount),
    groups: fields.map((_, at) => String(at)),
  };
}

describe("chooseFeatures()", () => {
  test("reads words and grams of text with spaces", () => {
    const { settings } = chooseFeatures(examples([["a first text"], ["ein zweiter Text"]]));

    expect(settings).toMatchObject({ fields: 1, words: true, shortestGram: 3, longestGram: 4, patterns: false });
  });

  test.each(["東京は日本の首都である", "กรุงเทพมหานครเป็นเมืองหลวง"])(
    "reads single characters and pairs of %s",
    (text) => {
      const { settings } = chooseFeatures(examples([[text], [`${text} ok`]]));

      expect(settings).toMatchObject({ words: false, shortestGram: 1, longestGram: 2 });
    },
  );

  test("finds the field that says what kind of value another holds", () => {
    const rows = Array.from({ length: 40 }, (_, at) => [`value ${at}`, at % 2 === 0 ? "email" : "date"]);

    expect(chooseFeatures(examples(rows)).settings).toMatchObject({ categoryField: 1, patterns: true });
  });

  test("finds no category in fields that differ in every row or never", () => {
    const rows = Array.from({ length: 40 }, (_, at) => [`value ${at}`, "always"]);

    expect(chooseFeatures(examples(rows)).settings.categoryField).toBe(-1);
  });
});
