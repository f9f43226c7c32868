import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { unicodeOfThisNode, unicodeTablesText } from "./generate-tables.ts";
import { CJK, DIGIT, LETTER, OTHER, SPACE } from "./unit-class.ts";
import { LOWER_UNITS, lowerUnit, UNICODE_VERSION, UNIT_CLASSES } from "./unicode-tables.ts";

describe("Unicode tables", () => {
  test("UNICODE_VERSION names the version that the tables were made from", () => {
    expect(UNICODE_VERSION).toBe("unicode-17.0.0/1");
  });

  test("generated/tables.ts is what the generator writes", (context) => {
    context.skip(`unicode-${unicodeOfThisNode()}/1` !== UNICODE_VERSION, "this Node knows another Unicode version");
    const text = readFileSync(new URL("generated/tables.ts", import.meta.url), "utf8");

    expect(unicodeTablesText()).toBe(text);
  });

  test("UNIT_CLASSES tells spaces, letters, digits and CJK apart in many scripts", () => {
    const classes = Array.from(" \u3000aÄжع'7٣中あ한!€\u0000\ud83d", (text) => UNIT_CLASSES[text.charCodeAt(0)]);

    expect(classes).toEqual([
      SPACE,
      SPACE,
      LETTER,
      LETTER,
      LETTER,
      LETTER,
      LETTER,
      DIGIT,
      DIGIT,
      CJK,
      CJK,
      LETTER,
      OTHER,
      OTHER,
      OTHER,
      LETTER,
    ]);
  });

  test("lowerUnit() lowers one unit to one unit and leaves the rest", () => {
    const lowered = Array.from("AZÄЖΩĀāİẞ中9", (text) => String.fromCharCode(lowerUnit(text.charCodeAt(0)))).join("");

    expect(lowered).toBe("azäжωāāİß中9");
  });

  test("lowerUnit() of a lower-cased unit changes nothing", () => {
    expect(LOWER_UNITS.every((lower) => LOWER_UNITS[lower] === lower)).toBe(true);
  });
});
