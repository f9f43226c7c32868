import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalisedKey } from "./normalised-key.ts";

describe("normalisedKey()", () => {
  test("lowers case, makes runs of white space one space and trims", () => {
    const key = normalisedKey(["\u3000 Ärger\t\n um  5 £!\u00a0 "]);

    expect(key).toBe("ärger um 5 £!");
  });

  test("joins fields by line feeds, so that no two lists of fields share a key", () => {
    const keys = [
      ["a", "b c"],
      ["a b", "c"],
      ["a\nb", "c"],
      ["", "a b c"],
    ].map(normalisedKey);

    expect(new Set(keys.slice(0, 2).concat(keys[3] ?? "")).size).toBe(3);
    expect(keys[2]).toBe(keys[1]);
  });

  test("changes nothing in a key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (text) => {
        const key = normalisedKey([text]);

        expect(normalisedKey([key])).toBe(key);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test("keeps every unit of a long text", () => {
    const text = "x1 y\ud800 ".repeat(10_000);

    const key = normalisedKey([text]);

    expect(key).toBe(text.trim());
  });
});
