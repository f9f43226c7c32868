import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openDataProgram } from "../open-data-program.ts";
import { fixed, programFiles } from "../sample-program.test.fixture.ts";
import { datePart, movedDate, readDate } from "./dates.ts";
import { numbersIn, writeNumber } from "./numbers.ts";
import { MOST_TEXT_UNITS } from "./run-transform.ts";
import { DATE_PARTS, TransformStep } from "./transform-definition.ts";
import { TOKENS } from "./tokens.ts";

function open(cases: readonly object[], more: object = {}) {
  const step = { kind: "transform", cases, as: "string", calibration: fixed(0.9), ...more };
  return openDataProgram(programFiles({ outputs: [], steps: [step] }));
}

const ALL = { kind: "slice", field: 0, start: { from: "start", at: 0 }, end: { from: "end", at: 0 } };

describe("a transform step", () => {
  test.each<[string, object, string, string | undefined]>([
    ["a place from the end", { ...ALL, start: { from: "end", at: 2 } }, "abcd", "cd"],
    ["a place that is not there", { ...ALL, start: { from: "end", at: 9 } }, "abcd", undefined],
    [
      "the last digits",
      { ...ALL, start: { token: "digits", nth: -1, side: "start" }, end: { token: "digits", nth: -1, side: "end" } },
      "a1b22c333",
      "333",
    ],
    ["places turned round", { ...ALL, start: { from: "end", at: 0 }, end: { from: "start", at: 0 } }, "ab", undefined],
    ["behind a text", { ...ALL, start: { text: ": ", nth: 1, side: "end" } }, "k: v: w", "v: w"],
    ["some signs on", { ...ALL, end: { token: "word", nth: 2, side: "start", plus: 1 } }, "Hone Albert", "Hone A"],
    ["title case", { ...ALL, letters: "title" }, "ÉMILE zola", "Émile Zola"],
    [
      "first signs joined",
      { kind: "join", field: 0, token: "word", take: "first", separator: "." },
      "ada mary lovelace",
      "a.m.l",
    ],
    ["all of a sign", { kind: "replace", field: 0, find: "-", with: "" }, "1-2-3", "123"],
    ["a text with signs of a pattern", { kind: "replace", field: 0, find: "a", with: "$&" }, "banana", "b$&n$&n$&"],
    ["a number", { kind: "number", field: 0, nth: 2, decimals: [2, 2] }, "x1 y2.5", "2.50"],
    ["no number", { kind: "number", field: 0, nth: 2, decimals: [0, 0] }, "x1", undefined],
    ["a month", { kind: "date", field: 0, order: "day-first", part: "month-name" }, "3/4/2001", "April"],
  ])("makes %s", (_, part, text, wanted) => {
    expect(open([{ when: [], parts: [part] }]).execute({ text })?.output).toBe(wanted);
  });

  test("takes the first case whose conditions hold, and knows no answer where none does", () => {
    const program = open([
      { when: [{ is: { field: 0, equals: "" } }], parts: null },
      { when: [{ is: { field: 0, starts: "a" } }, { is: { field: 0, shorter: 3 }, not: true }], parts: [ALL] },
    ]);

    expect(program.execute({ text: "" })).toEqual({ output: null, confidence: 0.9 });
    expect(program.execute({ text: "abc" })?.output).toBe("abc");
    expect(program.execute({ text: "ab" })).toBeUndefined();
  });

  test("makes numbers, booleans and objects of a key, `__proto__` among them", () => {
    expect(open([{ when: [], parts: [ALL] }], { as: "number" }).execute({ text: "12" })?.output).toBe(12);
    expect(open([{ when: [], parts: [ALL] }], { as: "number" }).execute({ text: "x" })).toBeUndefined();
    expect(open([{ when: [], parts: [ALL] }], { as: "boolean" }).execute({ text: "true" })?.output).toBe(true);
    const output = open([{ when: [], parts: [ALL] }], { key: "__proto__" }).execute({ text: "a" })?.output;
    expect(JSON.stringify(output)).toBe('{"__proto__":"a"}');
  });

  test("says in words what it does", () => {
    const part = { ...ALL, start: { token: "word", nth: -1, side: "start" }, letters: "upper" };
    const program = open([{ when: [{ is: { field: 0, contains: " " } }], parts: [part, { kind: "text", text: "!" }] }]);

    expect(program.explain({ text: "a b" })?.reasons[0]?.reason).toBe(
      'where text contains " ": take text from the start of the last word to its end, in upper case; then "!"',
    );
  });

  test.each<[string, readonly object[], RegExp]>([
    ["a field that is not there", [{ when: [], parts: [{ ...ALL, field: 1 }] }], /reads field 1/],
    ["a condition on one", [{ when: [{ is: { field: 3, equals: "" } }], parts: [] }], /reads field 3/],
    [
      "the zeroth token",
      [{ when: [], parts: [{ ...ALL, start: { token: "word", nth: 0, side: "start" } }] }],
      /program.json/,
    ],
    ["no cases", [], /program.json/],
    ["a hundred cases", Array.from({ length: 100 }, () => ({ when: [], parts: [] })), /program.json/],
  ])("with %s is refused when the program is opened", (_, cases, message) => {
    expect(() => open(cases)).toThrow(message);
  });

  test("never throws and stays quick on any text, whatever the definition", () => {
    const field = fc.constant(0);
    const nth = fc.integer({ min: -4, max: 4 }).filter((one) => one !== 0);
    const side = fc.constantFrom("start", "end");
    const place = fc.oneof(
      fc.record({ from: side, at: fc.nat(20) }),
      fc.record({ token: fc.constantFrom(...TOKENS), nth, side, plus: fc.integer({ min: -3, max: 3 }) }),
      fc.record({ text: fc.constantFrom("a", "-", " ", ", "), nth, side }),
    );
    const part = fc.oneof(
      fc.record({ kind: fc.constant("slice"), field, start: place, end: place }),
      fc.record({
        kind: fc.constant("number"),
        field,
        nth,
        decimals: fc.constant([0, 3]),
        round: fc.record({ mode: fc.constantFrom("nearest", "down", "up"), step: fc.constantFrom(0.001, 7, 1e9) }),
      }),
      fc.record({
        kind: fc.constant("date"),
        field,
        order: fc.constantFrom("day-first", "month-first"),
        part: fc.constantFrom(...DATE_PARTS),
        add_minutes: fc.integer({ min: -1_440, max: 1_440 }),
      }),
      fc.record({
        kind: fc.constant("join"),
        field,
        token: fc.constantFrom(...TOKENS),
        take: fc.constantFrom("all", "first"),
        separator: fc.string({ maxLength: 2 }),
      }),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom("1", "9", "a", "A", " ", "-", "/", ":", ".", ",", "e", "+", "Mar"),
        maxLength: 40,
      }),
      fc.constantFrom("1", "1,", "1/", "Jan ", "1:", "e1", " ").map((one) => one.repeat(3_000)),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), text, (parts, given) => {
        const program = open([{ when: [], parts }]);

        const answer = program.execute({ text: given });

        expect(answer === undefined || typeof answer.output === "string").toBe(true);
        expect(typeof program.explain({ text: given })).toMatch(/object|undefined/);
      }),
      { numRuns: 300 },
    );
    expect(open([{ when: [], parts: [ALL] }]).execute({ text: "x".repeat(5_000) })?.output).toHaveLength(
      MOST_TEXT_UNITS,
    );
  });
});

describe("dates", () => {
  test.each([
    ["2024-02-29", { year: 2024, month: 2, day: 29 }],
    ["29.02.2024", { year: 2024, month: 2, day: 29 }],
    ["Feb 29, 2024", { year: 2024, month: 2, day: 29 }],
    ["29th February 2024 6:05 pm", { year: 2024, month: 2, day: 29, hour: 18, minute: 5 }],
    ["12AM", { hour: 0, minute: 0 }],
    ["20240229", { year: 2024, month: 2, day: 29 }],
    ["29/2/24", { year: 2024, month: 2, day: 29 }],
  ])("are read from %s", (text, wanted) => {
    expect(readDate(text, "day-first")).toMatchObject(wanted);
  });

  test.each(["29.02.2023", "31/4/2020", "25:00", "32 Jan 2000", "no date"])("are not read from %s", (text) => {
    expect(readDate(text, "day-first")).toBeUndefined();
  });

  test("have the weekdays, and days over midnight, of the calendar that Date has", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1600-01-01"), max: new Date("2399-12-31"), noInvalidDate: true }),
        (date) => {
          const read = readDate(date.toISOString().slice(0, 19).replace("T", " "), "month-first") ?? {};
          const later = movedDate(read, { add_minutes: 1_440 }) ?? {};
          const next = new Date(date.getTime() + 86_400_000).toISOString();

          expect(datePart(read, "weekday")).toBe(date.toLocaleDateString("en", { weekday: "long", timeZone: "UTC" }));
          expect(`${datePart(later, "year")}-${datePart(later, "month-2")}-${datePart(later, "day-2")}`).toBe(
            next.slice(0, 10),
          );
        },
      ),
    );
  });
});

describe("numbers", () => {
  test("are found with their signs, thousands and exponents", () => {
    expect(numbersIn("-1,234.5 and 7-8, 1e3, (-2)")).toEqual([-1234.5, 7, 8, 1000, -2]);
  });

  test.each<[number, Parameters<typeof writeNumber>[1], string]>([
    [1.005, { decimals: [2, 2] }, "1.01"],
    [2345.5, { decimals: [0, 0], round: { mode: "nearest", step: 10 } }, "2350"],
    [-0.4, { decimals: [0, 0] }, "0"],
    [1234567, { decimals: [0, 2], thousands: "," }, "1,234,567"],
    [7, { decimals: [0, 0], width: 3, plus: true }, "+007"],
    [0.1 + 0.2, { decimals: [0, 12] }, "0.3"],
    [12, { decimals: [1, 1], scale: 0.01 }, "0.1"],
  ])("%d is written in the form %j as %s", (value, form, wanted) => {
    expect(writeNumber(value, form)).toBe(wanted);
  });
});

test("the definition of a step is parsed as it stands in the reference", () => {
  const step = { kind: "transform", cases: [{ when: [], parts: null }], as: "string", calibration: fixed(1) };

  expect(TransformStep.parse(step)).toEqual(step);
});
