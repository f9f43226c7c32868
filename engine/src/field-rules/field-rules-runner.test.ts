import { array, assert, constantFrom, property, string } from "fast-check";
import { performance } from "node:perf_hooks";
import { describe, expect, test } from "vitest";
import { ejectModule } from "../eject/eject-module.ts";
import { openDataProgram } from "../open-data-program.ts";
import { sampleWeights } from "../sample-weights.test.fixture.ts";
import { UNICODE_VERSION } from "../unicode/unicode-tables.ts";

const NUMBER = { name: "number", field: 0, pattern: "\\d+", evidence: 3 };
const TOWN = { name: "town", field: 1, pattern: "in ([A-Z]\\w+(?: [A-Z]\\w+)*)", evidence: 1 };

function filesOf(rules: readonly object[], change: object = {}): Map<string, Uint8Array> {
  const step = {
    kind: "field-rules",
    text: 0,
    fields: ["number", "town", "code"],
    rules,
    form: { kind: "slots", list: "slots", name: "name", value: "value", trim: "end" },
    calibration: { kind: "fixed", probability: 0.9 },
    ...change,
  };
  const definition = {
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs: [{ pointer: "/text" }],
    outputs: [],
    steps: [step],
  };
  return new Map([["program.json", new TextEncoder().encode(JSON.stringify(definition))]]);
}

function open(rules: readonly object[], change: object = {}) {
  return openDataProgram(filesOf(rules, change));
}

const OBJECT = { form: { kind: "object", required: [], trim: "end" } };

/** The values found as `name=value`. */
function found(rules: readonly object[], text: string): readonly string[] {
  const output = open(rules).execute({ text })?.output as { slots: { name: string; value: string }[] };
  return output.slots.map(({ name, value }) => `${name}=${value}`);
}

describe("a field-rules step", () => {
  test("takes what matches first in the text, and at one place the first rule in order", () => {
    const code = { name: "code", field: 2, pattern: "\\d{5}" };

    expect(found([NUMBER, TOWN, code], "in New Malden 7 or 12345")).toEqual([
      "town=New Malden",
      "number=7",
      "number=12345",
    ]);
    expect(found([code, NUMBER], "7 or 12345")).toEqual(["number=7", "code=12345"]);
  });

  test("goes on behind the value, so that what ends one rule's match may begin the next one's", () => {
    const rules = [
      { name: "from", field: 0, pattern: "from (\\w+) to" },
      { name: "to", field: 1, pattern: "to (\\w+)" },
    ];

    expect(found(rules, "from York to Bath")).toEqual(["number=York", "town=Bath"]);
  });

  test("holds a rule back until the field before is the one that it asks for", () => {
    const rules = [
      { name: "first", field: 0, pattern: "\\w+", after: "start" },
      { name: "second", field: 1, pattern: "\\w+", after: 0 },
      { name: "third", field: 2, pattern: "\\w+", after: 1 },
    ];

    expect(found(rules, "a b c d")).toEqual(["number=a", "town=b", "code=c"]);
    expect(found(rules.slice(1), "a b c d")).toEqual([]);
  });

  test("takes the group named value, else the first group, else all that matched", () => {
    const pattern = "(no|number) (?P<value>\\d+)";

    expect(found([{ ...NUMBER, pattern }], "no 7")).toEqual(["number=7"]);
    expect(found([{ ...NUMBER, pattern: "(\\d+) pcs" }], "7 pcs")).toEqual(["number=7"]);
    expect(found([{ ...NUMBER, pattern: "(x)|\\d+" }], "7 pcs")).toEqual(["number=7"]);
    expect(found([{ ...NUMBER, pattern: "x*" }], "ab xx")).toEqual(["number=xx"]);
  });

  test("gives values verbatim, trimmed at the end where the form says so", () => {
    const town = { ...TOWN, pattern: "in (.*)" };

    expect(found([town], "in  New   Malden,")).toEqual(["town= New   Malden"]);
  });

  test("makes an object of the first value of each field, and nothing where a required one is missing", () => {
    const required = { form: { kind: "object", required: ["town"], trim: "end" } };

    expect(open([NUMBER, TOWN], OBJECT).execute({ text: "7 in Bath 9 in York" })?.output).toEqual({
      number: "7",
      town: "Bath",
    });
    expect(open([NUMBER, TOWN], required).execute({ text: "7" })).toBeUndefined();
    expect(open([NUMBER, TOWN], OBJECT).execute({ text: "" })?.output).toEqual({});
  });

  test("is as sure as the least sure of the rules that found something", () => {
    const platt = { calibration: { kind: "platt", slope: 1, intercept: 0 } };

    expect(open([NUMBER, TOWN], platt).execute({ text: "7" })?.confidence).toBeCloseTo(1 / (1 + Math.exp(-3)), 9);
    expect(open([NUMBER, TOWN], platt).execute({ text: "7 in Bath" })?.confidence).toBeCloseTo(
      1 / (1 + Math.exp(-1)),
      9,
    );
    expect(open([NUMBER], platt).execute({ text: "" })?.confidence).toBe(0.5);
    expect(open([NUMBER], { calibration: undefined }).execute({ text: "7" })).not.toHaveProperty("confidence");
  });

  test("says which rule found each value", () => {
    const explained = open([NUMBER, TOWN]).explain({ text: "7 in Bath" });

    expect(explained?.step).toBe("field-rules");
    expect(explained?.reasons.map(({ reason }) => reason)).toEqual([
      "number: 7 (rule number: \\d+)",
      "town: Bath (rule town: in ([A-Z]\\w+(?: [A-Z]\\w+)*))",
    ]);
  });

  test("puts the label of a linear model beside slots", () => {
    const label = { key: "label", file: "label.bin", outputs: ["no", "yes"] };
    const form = { kind: "slots", list: "slots", name: "name", value: "value", trim: "end", label };
    const { "weights.bin": weights = new Uint8Array() } = sampleWeights(["seven", "eight"]);
    const files = filesOf([NUMBER], { form }).set("label.bin", weights);

    const output = openDataProgram(files).execute({ text: "7" })?.output as Record<string, unknown>;

    expect(Object.keys(output)).toEqual(["label", "slots"]);
    expect(["no", "yes"]).toContain(output["label"]);
    expect(() => open([NUMBER], { form })).toThrow(/needs the file "label.bin"/);
  });

  test.each<[string, object, RegExp]>([
    ["a field that is not there", { ...NUMBER, field: 3 }, /rules\/0\/field is 3, expected 0 to 2/],
    ["a field before that is not there", { ...NUMBER, after: 3 }, /rules\/0\/after is 3/],
    ["a pattern that looks ahead", { ...NUMBER, pattern: "(?=a)a" }, /rules\/0\/pattern is no regular expression/],
    ["a pattern of too many parts", { ...NUMBER, pattern: "(?:[a-z]{1,100}){1,90}" }, /too large|no regular/],
    ["an unknown key", { ...NUMBER, answer: 1 }, /[Uu]nrecognized/],
  ])("is refused with %s", (_, rule, why) => {
    expect(() => open([rule])).toThrow(why);
    expect(() => open([NUMBER], { text: 1 })).toThrow(/expected 0 to 0/);
  });

  test("is refused where its patterns are too large together", () => {
    const large = { ...NUMBER, pattern: "[a-z]{900}" };

    expect(() => open(Array.from({ length: 60 }, () => large))).toThrow(/one too many/);
  });

  test.each<[string, string]>([
    ["counted repetitions", "((?:.|a|\\w){0,300}[bc])"],
    ["nested repetitions", "(?:\\pL+\\s?){1,100}[!?]|a"],
    ["optional parts", "(?:a?){300}a{300}|a"],
    ["stars in a row", "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)[xy]|a"],
    ["matches without a value", "(?:)"],
  ])(
    "ends soon on a hostile text and %s",
    (_, pattern) => {
      const program = open(Array.from({ length: 20 }, (__, at) => ({ ...NUMBER, name: `r${at}`, pattern })));
      const text = `${"a".repeat(999_990)}b`;
      const startedMs = performance.now();

      for (const hostile of [text, `${"a".repeat(3_990)}b`, "a ".repeat(3_000)]) program.execute({ text: hostile });

      // Two seconds each at most where nothing else runs; without the budget it is minutes.
      expect(performance.now() - startedMs).toBeLessThan(20_000);
    },
    30_000,
  );

  test("answers a long text of usual patterns at once", () => {
    const text = "item 77 in New Malden, then some words more. ".repeat(80);

    const output = open([NUMBER, TOWN]).execute({ text })?.output as { slots: unknown[] };

    expect(output.slots).toHaveLength(160);
  });

  test("never throws, and its values stand in the text", () => {
    const patterns = ["\\pL+", "(\\d|x)*", "^.", "\\b", "(.)$", "[^a]{2}", "(?i:york)", "\\s+(\\S+)"];
    const rule = constantFrom(...patterns).map((pattern) => ({ ...NUMBER, pattern }));

    assert(
      property(array(rule, { maxLength: 4 }), string({ unit: "binary", maxLength: 60 }), (rules, text) => {
        const output = open(rules).execute({ text })?.output as { slots: { value: string }[] };
        for (const { value } of output.slots) expect(text).toContain(value);
      }),
    );
  });

  test("answers the same once it is taken away as a module", async () => {
    const files = filesOf([NUMBER, { ...TOWN, after: 0 }], OBJECT);
    const url = `data:text/javascript;base64,${Buffer.from(ejectModule(files)).toString("base64")}`;
    const module = (await import(url)) as { execute: (input: unknown) => unknown };
    const inputs = ["7 in Bath", "in York 8", "", "x 9, in New Malden"].map((text) => ({ text }));

    const program = openDataProgram(files);

    expect(inputs.map((input) => module.execute(input))).toEqual(inputs.map((input) => program.execute(input)));
  });
});
