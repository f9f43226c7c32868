import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Json } from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ejectModule } from "../eject/eject-module.ts";
import { openDataProgram } from "../open-data-program.ts";
import { programFiles } from "../sample-program.test.fixture.ts";
import { MOST_VALUE_UNITS, passes, VALIDATOR_BANK } from "./validator-bank.ts";

const STEP = { kind: "validation", value: 1, by: 0, file: "checks.json", valid: 1, invalid: 0 };
const CHECKS = {
  mail: { validator: "isEmail", probability: 0.98 },
  postcode: { validator: "isPostalCode:DE", probability: 0.9 },
  part: { patterns: ["^[A-Z]{2}-[0-9]+$", "^.{4,6}$"], probability: 0.8 },
};

function program(checks: unknown = CHECKS, step: object = STEP) {
  return programFiles(
    { inputs: [{ pointer: "/kind" }, { pointer: "/value" }], outputs: ["invalid", "valid"], steps: [step] },
    { "checks.json": checks },
  );
}

describe("a validation step", () => {
  test.each([
    ["mail", "ada@example.org", "valid", 0.98],
    ["mail", "ada@", "invalid", 0.98],
    ["postcode", "10115", "valid", 0.9],
    ["postcode", "1011", "invalid", 0.9],
    ["part", "AB-123", "valid", 0.8],
    ["part", "AB-1234", "invalid", 0.8],
    ["part", "AB-123\n", "invalid", 0.8],
  ])("holds a value of kind %s, %j, against its own check: %s", (kind, value, output, confidence) => {
    expect(openDataProgram(program()).execute({ kind, value })).toEqual({ output, confidence });
  });

  test("leaves kinds without a check, inherited names and values longer than any form to the next step", () => {
    const opened = openDataProgram(program());

    expect(opened.execute({ kind: "colour", value: "red" })).toBeUndefined();
    expect(opened.execute({ kind: "constructor", value: "red" })).toBeUndefined();
    expect(opened.execute({ kind: "mail", value: "a".repeat(MOST_VALUE_UNITS + 1) })).toBeUndefined();
  });

  test("says what the value was held against", () => {
    const opened = openDataProgram(program());

    expect(opened.explain({ kind: "mail", value: "ada@" })?.reasons[0]?.reason).toBe(
      "the value does not pass validator isEmail",
    );
    expect(opened.explain({ kind: "part", value: "AB-123" })?.reasons[0]?.reason).toBe(
      "the value passes pattern ^[A-Z]{2}-[0-9]+$ and ^.{4,6}$",
    );
  });

  test.each<[string, Json, object, RegExp]>([
    ["an unknown validator", { mail: { validator: "isNice", probability: 1 } }, STEP, /bank does not have/],
    ["a name of an object's own", { mail: { validator: "__proto__", probability: 1 } }, STEP, /bank does not have/],
    ["a pattern that needs more than linear time", { a: { patterns: ["(a)\\1"], probability: 1 } }, STEP, /RE2 syntax/],
    [
      "a pattern of absurd size",
      { a: { patterns: Array.from({ length: 8 }, () => "[a-z]{1000}".repeat(200)), probability: 1 } },
      STEP,
      /too large/,
    ],
    ["a probability over 1", { a: { validator: "isEmail", probability: 2 } }, STEP, /is no check/],
    ["a check of two kinds", { a: { validator: "isEmail", patterns: ["a"], probability: 1 } }, STEP, /is no check/],
    ["no checks", [], STEP, /no JSON object/],
    ["a field that is not there", {}, { ...STEP, by: 2 }, /expected 0 to 1/],
    ["a class that is not there", {}, { ...STEP, valid: 2 }, /class index/],
  ])("with %s is refused when the program is opened", (_, checks, step, message) => {
    expect(() => openDataProgram(program(checks, step))).toThrow(message);
  });

  test("answers alike once ejected, with the licences of what it holds", async () => {
    const inputs = fc.sample(
      fc.record({
        kind: fc.constantFrom("mail", "postcode", "part", "other"),
        value: fc.oneof(fc.emailAddress(), fc.string(), fc.stringMatching(/^[A-Z]{2}-\d{1,4}$/)),
      }),
      { numRuns: 200, seed: 3 },
    );
    const files = program();
    const text = ejectModule(files);
    const folder = await mkdtemp(join(tmpdir(), "ejected-"));
    try {
      await writeFile(join(folder, "ejected.mjs"), text);
      await writeFile(
        join(folder, "ask.mjs"),
        `import { execute } from "./ejected.mjs"; console.log(JSON.stringify(${JSON.stringify(inputs)}.map((input) => execute(input) ?? null)));`,
      );
      const answers = JSON.parse(
        execFileSync(process.execPath, ["ask.mjs"], { cwd: folder, env: {}, encoding: "utf8" }),
      );

      const opened = openDataProgram(files);
      expect(answers).toEqual(inputs.map((input) => opened.execute(input) ?? null));
      expect(text).toContain("Chris O'Hara");
      expect(text).toContain("Evgeny Poberezkin");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("the bank", () => {
  test("answers every text with true or false, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        for (const [name, validator] of VALIDATOR_BANK)
          expect([name, typeof passes(validator, text)]).toEqual([name, "boolean"]);
      }),
      { numRuns: 50 },
    );
  });

  test("is not asked of texts that could take it long", () => {
    const long = `${"a".repeat(MOST_VALUE_UNITS)}!`;

    expect([...VALIDATOR_BANK.values()].filter((validator) => passes(validator, long))).toEqual([]);
  });

  test("has no validator that says the same of every text", () => {
    const texts = [
      "",
      "(",
      "a",
      "A",
      "1",
      "-1.5",
      "é",
      "全",
      "😀",
      "ａ",
      "ab\n",
      "2020-01-01",
      "ada@example.org",
      "x".repeat(30),
    ];
    const same = [...VALIDATOR_BANK].filter(([, validator]) => texts.every((text) => passes(validator, text)));

    expect(same.map(([name]) => name)).toEqual([]);
  });
});
