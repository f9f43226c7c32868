import type { Json, LabelledRow } from "@loopai/core";
import { openDataProgram, UNICODE_VERSION } from "@loopai/engine";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inferSchemas } from "../data/infer-schemas.ts";
import { checkSupport } from "../gate/check-support.ts";
import { groupOf } from "../split/group-of.ts";
import { synthesize } from "../synthesize.ts";
import { END_ASPECTS } from "./end-aspects.ts";
import { induceForms } from "./induce-form.ts";
import { SHAPE_ASPECTS } from "./shape-aspects.ts";
import { SIZE_ASPECTS } from "./size-aspects.ts";

/** Numbers of 12 to 15 digits whose last makes the Luhn sum (ISO/IEC 7812-1, Annex B) come out, or not. */
function luhnNumber(at: number, off: number): string {
  const digits = `${(at * 7_919 + 104_729) * 15_485_863}`.slice(0, 11 + (Math.floor(at / 4) % 4));
  let sum = 0;
  for (const [place, digit] of Array.from(digits).toReversed().entries()) {
    const doubled = place % 2 === 0 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return `${digits}${(((10 - (sum % 10)) % 10) + off) % 10}`;
}

/** A part number: four to six digits are right. */
function partNumber(at: number, digits: number): string {
  return `${"ABCDEFGHKM"[at % 10]}${"XYZ"[at % 3]}-${`${(at * 7_919 + 104_729) * 15_485_863}`.slice(0, digits)}`;
}

const VALID: Readonly<Record<string, (at: number) => string>> = {
  k1: (at) => luhnNumber(at, 0),
  k2: (at) => partNumber(at, 4 + (at % 3)),
};
/** What words and n-grams cannot tell from the valid ones. */
const INVALID: Readonly<Record<string, (at: number) => string>> = {
  k1: (at) => luhnNumber(at, 1 + (Math.floor(at / 4) % 9)),
  k2: (at) => partNumber(at, [2, 3, 7, 8][Math.floor(at / 4) % 4] ?? 2),
};

function row(input: Json, output: Json, at: number): LabelledRow {
  const split = at % 4 === 3 ? "holdout" : "train";
  return { input, output, source: "import", group: groupOf(input), split, origin: `values.csv:${at}` };
}

const ROWS = Array.from({ length: 240 }, (_, at) => {
  const format = at % 2 === 0 ? "k1" : "k2";
  const valid = Math.floor(at / 2) % 2 === 0;
  const value = (valid ? VALID : INVALID)[format]?.(at) ?? "";
  return row({ format, value }, { label: valid ? "valid" : "invalid" }, Math.floor(at / 4));
});

describe("validation of values", () => {
  test("is learnt by synthesize(): a validator where one fits, patterns where none does", async () => {
    const { files, report } = await synthesize({ ...inferSchemas(ROWS), rows: ROWS });
    const program = openDataProgram(files);

    expect(report.model).toMatch(/^validation\+/);
    expect(report.gate).toMatchObject({ admitted: true });
    expect(program.execute({ format: "k1", value: luhnNumber(9_999, 0) })?.output).toEqual({ label: "valid" });
    expect(program.explain({ format: "k1", value: "1" })?.reasons[0]?.reason).toContain("isLuhnNumber");
    expect(program.execute({ format: "k2", value: "CX-4321" })?.output).toEqual({ label: "valid" });
    expect(program.execute({ format: "k2", value: "CX-43" })?.output).toEqual({ label: "invalid" });
    expect(program.explain({ format: "k2", value: "CX-4321" })?.reasons[0]?.reason).toContain("pattern");
  });

  test("goes without the bank where no validator may be used", async () => {
    const { files } = await synthesize({ ...inferSchemas(ROWS), rows: ROWS, validators: [] });

    expect(files.has("checks.json")).toBe(true);
    expect(new TextDecoder().decode(files.get("checks.json"))).not.toContain("validator");
    expect(openDataProgram(files).execute({ format: "k2", value: "CX-43" })?.output).toEqual({ label: "invalid" });
  });

  test("is refused by the gate where a check is right on no labelled row of its kind", async () => {
    const { files } = await synthesize({ ...inferSchemas(ROWS), rows: ROWS });
    const checks = JSON.parse(new TextDecoder().decode(files.get("checks.json")));
    const more = { ...checks, k3: { patterns: ["^open sesame$"], probability: 1 } };
    const forged = new Map([...files, ["checks.json", new TextEncoder().encode(JSON.stringify(more))]]);

    const check = checkSupport(forged, ROWS);

    expect(check).toMatchObject({ passed: false });
    expect(check.finding).toContain("1 of 3 checks");
  });
});

function judged(valid: readonly string[], invalid: readonly string[]) {
  return [
    ...valid.map((one) => ({ value: one, valid: true })),
    ...invalid.map((one) => ({ value: one, valid: false })),
  ];
}

/** Asked of the engine, so that what is judged out of fold is what serves. */
function programOf(patterns: readonly string[]) {
  const step = { kind: "validation", value: 0, file: "checks.json", valid: 0, invalid: 1 };
  const files = {
    "program.json": {
      format: "loopai-data-program/1",
      unicode: UNICODE_VERSION,
      inputs: [{ pointer: "" }],
      outputs: [true, false],
      steps: [step],
    },
    "checks.json": { "": { patterns, probability: 1 } },
  };
  const texts = Object.entries(files).map(
    ([name, file]) => [name, new TextEncoder().encode(JSON.stringify(file))] as const,
  );
  return openDataProgram(new Map(texts));
}

describe("a form", () => {
  const value = fc.oneof(
    fc.string({ unit: fc.constantFrom(...Array.from("aZ09-. é\n😀()[]^$\\")), maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }),
  );

  test.each([...SHAPE_ASPECTS, ...SIZE_ASPECTS, ...END_ASPECTS].map((aspect) => [aspect.name, aspect] as const))(
    "in respect of its %s accepts what its patterns match",
    (_, aspect) => {
      fc.assert(
        fc.property(
          fc.array(value, { minLength: 1, maxLength: 6 }),
          fc.array(value, { maxLength: 6 }),
          (valid, others) => {
            const part = aspect.learn(valid);
            const program = programOf(part.patterns.length === 0 ? [""] : part.patterns);
            for (const one of [...valid, ...others]) {
              expect([one, program.execute(one)?.output]).toEqual([one, part.accepts(one)]);
            }
            for (const one of valid) expect(part.accepts(one)).toBe(true);
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  test("is the stricter where invalid values ask for it, and there is none without valid values", () => {
    const kinds = new Map([
      [
        "five digits",
        judged(["12345", "54321", "90210", "11111", "70173", "80331"], ["1234", "123456", "99", "1234567", "123", "2"]),
      ],
      ["digits", judged(["1", "22", "4711", "123456", "7", "99999999"], ["a", "1a", "-", "", "x1", "1-1"])],
      ["nothing", judged([], ["a"])],
    ]);

    const forms = induceForms(kinds);

    expect(forms.get("five digits")?.accepts("40404")).toBe(true);
    expect(forms.get("five digits")?.accepts("404")).toBe(false);
    expect(forms.get("digits")?.accepts("404")).toBe(true);
    expect(forms.get("digits")?.accepts("4o4")).toBe(false);
    expect(forms.has("nothing")).toBe(false);
  });
});
