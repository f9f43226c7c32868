import type { Json } from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProgramFiles } from "./data-program.ts";
import { openDataProgram } from "./open-data-program.ts";
import { readWeights } from "./linear/read-weights.ts";
import { writeWeights } from "./linear/write-weights.ts";
import { fixed, programFiles, rule, SPAM_RULES } from "./sample-program.test.fixture.ts";
import { sampleWeights } from "./sample-weights.test.fixture.ts";

const constant = { kind: "constant", answer: 1, calibration: fixed(0.87) };
const lookup = { kind: "lookup", file: "lookup.json", calibration: fixed(0.99) };
const temperature = { kind: "temperature", temperature: 0.5 };
const linear = { kind: "linear", file: "weights.bin", words: "words.txt", calibration: temperature };
const scorecard = {
  kind: "scorecard",
  bias: [-1, 1],
  terms: [
    { term: "free", weights: [2, -2] },
    { term: "call now", weights: [1, -1] },
    { term: "<long-number>", weights: [3, 0] },
  ],
  calibration: { kind: "temperature", temperature: 2 },
};
const weights = sampleWeights(["free prize call 08001234567 now", "are you coming home for dinner"]);
/** Every kind of step; the last always answers. */
const everything = programFiles(
  { steps: [lookup, { kind: "rules", rules: SPAM_RULES.slice(0, 3) }, scorecard, constant, linear] },
  { "lookup.json": { "call me": 1, "": 0 }, ...weights },
);

/** Of 9,009 parts with its repetitions written out, under the 10,000 of one pattern: 34 are over the 300,000 of a step. */
const LARGE_PATTERN = "a{1000}".repeat(9);

function oneRule(parts: object): object {
  return { kind: "rules", rules: [{ ...rule("a", "b", 0), ...parts }] };
}

function answerOf(steps: readonly object[], input: Json, more: Readonly<Record<string, unknown>> = {}): unknown {
  return openDataProgram(programFiles({ steps }, more)).execute(input);
}

describe("openDataProgram()", () => {
  test("answers by the first step that knows an answer", () => {
    const steps = [lookup, { kind: "rules", rules: [rule("prize", "(?i)prize", 0)] }, constant];
    const program = openDataProgram(programFiles({ steps }, { "lookup.json": { "call me": 1 } }));

    const answers = ["  CALL\tme ", "a Prize", "hello"].map((text) => program.execute({ text }));

    expect(answers).toEqual([
      { output: "ham", confidence: 0.99 },
      { output: "spam" },
      { output: "ham", confidence: 0.87 },
    ]);
  });

  test("gives no answer when no step knows one", () => {
    const answer = answerOf([{ kind: "rules", rules: [rule("prize", "prize", 0)] }], { text: "hello" });

    expect(answer).toBeUndefined();
  });

  test("runs thirty rules written by hand as a program of its own", () => {
    const program = openDataProgram(programFiles({ steps: [{ kind: "rules", rules: SPAM_RULES }] }));
    const texts = ["Claim your PRIZES", "text WIN to 80082", "see WWW.example.com", "are u home?", "nothing here"];

    const answers = texts.map((text) => program.execute({ text })?.output);

    expect(SPAM_RULES).toHaveLength(30);
    expect(answers).toEqual(["spam", "spam", "spam", "ham", undefined]);
  });

  test("sums a scorecard and turns it into a probability", () => {
    const answer = answerOf([scorecard], { text: "FREE free, call NOW 08001234567" });

    // Scores -1+2+1+3 = 5 and 1-2-1 = -2, at temperature 2.
    expect(answer).toEqual({ output: "spam", confidence: expect.closeTo(1 / (1 + Math.exp(-7 / 2)), 12) });
  });

  test("answers by a linear model with the class whose features occur", () => {
    const program = openDataProgram(programFiles({ steps: [linear] }, weights));

    const answers = ["a free prize", "coming for dinner"].map((text) => program.execute({ text }));

    expect(answers.map((answer) => answer?.output)).toEqual(["spam", "ham"]);
    expect(Math.min(...answers.map((answer) => answer?.confidence ?? 0))).toBeGreaterThan(0.6);
  });

  test("turns the margin into a probability where the calibration is Platt's", () => {
    const platt = { kind: "platt", slope: 0.5, intercept: -1 };

    const answer = answerOf([{ ...scorecard, calibration: platt }], { text: "free" });

    // Scores 1 and -1.
    expect(answer).toEqual({ output: "spam", confidence: 0.5 });
  });

  test("answers with any JSON, which nobody can change", () => {
    const outputs = [{ queue: "billing", tags: ["a"] }, 7];

    const output = openDataProgram(programFiles({ outputs, steps: [{ ...constant, answer: 0 }] })).execute({})?.output;

    expect(output).toEqual(outputs[0]);
    expect(() => (output as { tags: string[] }).tags.push("b")).toThrow(TypeError);
  });

  test.each<readonly [pointer: string, input: Json, text: string]>([
    ["", "as it is", "as it is"],
    ["/a/1", { a: ["x", 2.5] }, "2.5"],
    ["/a~1b/~0", { "a/b": { "~": true } }, "true"],
    ["/a", { a: { c: [1, null], b: "\ud800" } }, '{"b":"\\ud800","c":[1,null]}'],
    ["/missing", { a: 1 }, ""],
    ["/a", { a: null }, ""],
    ["/a/length", { a: ["x"] }, ""],
    ["/a/01", { a: ["x", "y"] }, ""],
    ["/length", "text", ""],
    ["/__proto__/constructor/name", {}, ""],
    ["/toString", {}, ""],
  ])("reads the field %j of %j as text", (pointer, input, text) => {
    const steps = [{ kind: "rules", rules: [rule("exact", `^(?:${text.replaceAll(/\W/g, "\\$&")})$`, 0)] }];

    const answer = openDataProgram(programFiles({ inputs: [{ pointer }], steps })).execute(input);

    expect(answer).toEqual({ output: "spam" });
  });
});

describe("openDataProgram() refuses, naming the place", () => {
  const term = (parts: object): object => ({ ...scorecard, terms: [{ term: "free", weights: [1, 2], ...parts }] });
  const text = new TextDecoder().decode(programFiles({ steps: [scorecard] }).get("program.json"));
  const infinite = textFiles(text.replace('"bias":[-1', '"bias":[1e999'));
  const three = sampleWeights(["a b", "c d", "e f"]);

  test.each<readonly [what: string, files: ProgramFiles, place: RegExp]>([
    ["no definition", new Map(), /program\.json is not there/],
    ["no JSON", new Map([["program.json", new Uint8Array([123])]]), /program\.json is not JSON/],
    ["no UTF-8", new Map([["program.json", new Uint8Array([34, 0xff, 34])]]), /program\.json is not JSON/],
    ["an unknown format", programFiles({ format: "loopai-data-program/2", steps: [constant] }), /\/format/],
    ["an unknown key", programFiles({ steps: [{ ...constant, code: "1" }] }), /steps\/0.*code/],
    ["other Unicode tables", programFiles({ unicode: "unicode-1.0.0/1", steps: [constant] }), /unicode-1\.0\.0/],
    [
      "a class that is none",
      programFiles({ steps: [constant, { ...constant, answer: 2 }] }),
      /steps\/1\/answer.*0 to 1/,
    ],
    ["a rule's class", programFiles({ steps: [oneRule({ answer: 2 })] }), /steps\/0\/rules\/0\/answer/],
    ["a rule's field", programFiles({ steps: [oneRule({ field: 1 })] }), /steps\/0\/rules\/0\/field/],
    [
      "a pattern",
      programFiles({ steps: [oneRule({ pattern: "a(" })] }),
      /rules\/0\/pattern.*RE2 syntax.*missing closing/,
    ],
    ["a back reference", programFiles({ steps: [oneRule({ pattern: "(a)\\1" })] }), /rules\/0\/pattern/],
    ["a huge pattern", programFiles({ steps: [oneRule({ pattern: "(?:(?:\\pL{30}){30}x){20}" })] }), /too large/],
    [
      "patterns that are too large together",
      programFiles({
        steps: [{ kind: "rules", rules: Array.from({ length: 34 }, () => rule("a", LARGE_PATTERN, 0)) }],
      }),
      /rules\/33\/pattern is too large/,
    ],
    ["a missing file", programFiles({ steps: [lookup] }), /"lookup\.json"/],
    ["a lookup list", programFiles({ steps: [lookup] }, { "lookup.json": ["a"] }), /lookup\.json is not a JSON object/],
    ["a lookup class", programFiles({ steps: [lookup] }, { "lookup.json": { a: 0, b: "1" } }), /lookup\.json entry 2/],
    ["a lookup key", programFiles({ steps: [lookup] }, { "lookup.json": { "A  b": 0 } }), /entry 1 is not normalised/],
    ["a lookup's calibration", programFiles({ steps: [{ ...lookup, calibration: temperature }] }), /expected fixed/],
    [
      "a short bias",
      programFiles({ steps: [{ ...scorecard, bias: [1] }] }),
      /steps\/0\/bias has 1 numbers, expected 2/,
    ],
    ["long weights", programFiles({ steps: [term({ weights: [1, 2, 3] })] }), /terms\/0\/weights has 3/],
    ["a term that cannot occur", programFiles({ steps: [term({ term: "Free!" })] }), /terms\/0\/term can never occur/],
    [
      "a term twice",
      programFiles({ steps: [{ ...scorecard, terms: [...scorecard.terms, scorecard.terms[0]] }] }),
      /twice/,
    ],
    ["another model's weights", programFiles({ steps: [linear] }, three), /steps\/0\/file has 3 classes, expected 2/],
    ["broken weights", programFiles({ steps: [linear] }, { "weights.bin": new Uint8Array(9) }), /linear model/],
    [
      "a temperature of 0",
      programFiles({ steps: [{ ...linear, calibration: { ...temperature, temperature: 0 } }] }),
      /steps\/0\/calibration/,
    ],
    [
      "too many fields",
      programFiles({ inputs: [{ pointer: "" }, { pointer: "/a" }], steps: [linear] }, weights),
      /reads 1 fields, expected 2/,
    ],
    ["infinite numbers", infinite, /\/steps\/0\/bias\/0/],
    ["outputs nested too deeply", textFiles(`{"outputs":${"[".repeat(90_000)}${"]".repeat(90_000)}}`), /program\.json/],
    ["a huge definition", new Map([["program.json", new Uint8Array(16 * 1024 * 1024 + 1)]]), /at most 16777216/],
  ])("%s", (_, files, place) => {
    expect(() => openDataProgram(files)).toThrow(
      expect.objectContaining({ code: "program-invalid", message: expect.stringMatching(place) }),
    );
  });
});

describe("DataProgram", () => {
  test("execute() never throws, whatever the input", () => {
    const program = openDataProgram(everything);
    fc.assert(
      fc.property(anyJson, (input) => {
        const answer = program.execute(input);

        expect(["spam", "ham"]).toContain(answer?.output);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test("execute() bears nesting that would exhaust the stack and text without end", () => {
    const program = openDataProgram(programFiles({ inputs: [{ pointer: "" }], steps: [linear] }, weights));
    const deep = JSON.parse(`${"[".repeat(200_000)}${"]".repeat(200_000)}`) as Json;

    const answers = [deep, "free ".repeat(2_000_000)].map((input) => program.execute(input));

    expect(answers.every((answer) => answer !== undefined)).toBe(true);
  });

  test("execute() ends soon on patterns and texts that ruin backtracking", () => {
    const patterns = ["(a+)+$", "(a|aa)*b", "(?:a?){30}a{30}x", "(.*)*,(.*)*;", "(\\w+\\s?)*z$"];
    const rules = patterns.map((pattern) => rule(pattern, pattern, 0));
    const program = openDataProgram(programFiles({ steps: [{ kind: "rules", rules }] }));
    const started = process.cpuUsage();

    const answer = program.execute({ text: `${"a".repeat(99_999)}!` });

    expect(answer).toBeUndefined();
    // A backtracking matcher needs longer than the universe is old; this bound only tells the two apart.
    expect(process.cpuUsage(started).user).toBeLessThan(20_000_000);
  });

  test("execute() shows rules the first 100,000 units of a field", () => {
    const program = openDataProgram(programFiles({ steps: [{ kind: "rules", rules: [rule("end", "end", 0)] }] }));

    const answers = [99_997, 99_998].map((before) => program.execute({ text: `${" ".repeat(before)}end` }));

    expect(answers).toEqual([{ output: "spam" }, undefined]);
  });

  test("execute() keeps nothing of an input for the next one", () => {
    const program = openDataProgram(everything);
    const alone = openDataProgram(everything).execute({ text: "call home now" });
    program.execute({ text: "free 08001234567 prize" });

    const answer = program.execute({ text: "call home now" });

    expect(answer).toEqual(alone);
  });

  test("explain() names the step, the words that counted and the probabilities", () => {
    const program = openDataProgram(programFiles({ steps: [scorecard] }));

    const explanation = program.explain({ text: "free 08001234567" });

    expect(explanation).toEqual({
      answer: program.execute({ text: "free 08001234567" }),
      step: "scorecard",
      classes: [
        { output: "spam", score: expect.closeTo(1 / (1 + Math.exp(-5 / 2)), 12) },
        { output: "ham", score: expect.closeTo(1 / (1 + Math.exp(5 / 2)), 12) },
      ],
      reasons: [
        { reason: "a number of five or more digits <long-number>", weight: 3 },
        { reason: "free", weight: 2 },
      ],
    });
  });

  test("explain() shows the words behind the weights of a linear model", () => {
    const program = openDataProgram(programFiles({ steps: [linear] }, weights));

    const explanation = program.explain({ text: "prize" });

    expect(explanation?.step).toBe("linear");
    expect(explanation?.reasons.map(({ reason }) => reason)).toContain("prize");
    expect(explanation?.reasons.length).toBeLessThanOrEqual(20);
  });

  test("explain() names the rule that answered and those that stand later", () => {
    const rules = [rule("digits", "\\d", 0), rule("word", "win", 1), rule("other", "x", 1)];
    const program = openDataProgram(programFiles({ steps: [{ kind: "rules", rules }] }));

    const explanation = program.explain({ text: "win 5" });

    expect(explanation?.reasons).toEqual([
      { reason: "rule digits: \\d", weight: 1 },
      { reason: "rule word: win (matches too, stands later)", weight: 0 },
    ]);
  });
});

describe("openDataProgram() on damaged files", () => {
  test("opens a program that works, or refuses with program-invalid", () => {
    fc.assert(
      fc.property(damaged(everything), anyJson, (files, input) => {
        const outcome = workOrCode(files, input);

        expect(["works", "program-invalid"]).toContain(outcome);
      }),
      { seed: 9, numRuns: 2_000 },
    );
  });

  test("gives a confidence from 0 to 1, whatever the numbers of a linear model", () => {
    const number = fc.oneof(fc.float({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 1e6, -1e6, 1.4e-45));
    const numbers = fc.record({
      blockWeights: fc.array(number, { minLength: 3, maxLength: 3 }),
      rarityLow: number,
      rarityStep: number,
      topScale: number,
      bias: number.map((bias) => Float32Array.of(bias)),
    });
    const calibration = fc.constantFrom(
      { kind: "temperature", temperature: 1e-6 },
      { kind: "platt", slope: 1e6, intercept: 1e6 },
      { kind: "platt", slope: -1e6, intercept: -1e6 },
    );
    fc.assert(
      fc.property(numbers, calibration, (changed, calibrated) => {
        const bytes = writeWeights({ ...readWeights(weights["weights.bin"] ?? new Uint8Array()), ...changed });
        const files = programFiles({ steps: [{ ...linear, calibration: calibrated }] }, { "weights.bin": bytes });

        expect(workOrCode(files, { text: "free prize call 08001234567 now" })).toBe("works");
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  test("opens any bytes behind the head of a linear model, or refuses with program-invalid", () => {
    const whole = weights["weights.bin"] ?? new Uint8Array();
    const body = fc.record({ kept: fc.integer({ min: 5, max: 60 }), rest: fc.uint8Array({ maxLength: 400 }) });
    fc.assert(
      fc.property(body, ({ kept, rest }) => {
        const files = programFiles({ steps: [linear] }, { "weights.bin": Buffer.concat([whole.slice(0, kept), rest]) });

        expect(["works", "program-invalid"]).toContain(workOrCode(files, { text: "free prize" }));
      }),
      { seed: 9, numRuns: 1_000 },
    );
  });

  test("reads any JSON as a definition without another failure", () => {
    const json = fc.jsonValue({ maxDepth: 4 });
    const parts = fc.record({ inputs: json, outputs: json, steps: fc.array(json) }, { requiredKeys: [] });
    fc.assert(
      fc.property(parts, (definition) => {
        expect(workOrCode(programFiles(definition), null)).toBe("program-invalid");
      }),
      { seed: 9, numRuns: 500 },
    );
  });
});

const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.record({ text: fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue()) }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => ({ text: String.fromCharCode(...units) })),
) as fc.Arbitrary<Json>;

function textFiles(definition: string): ProgramFiles {
  return new Map([["program.json", new TextEncoder().encode(definition)]]);
}

/** "works" when the program opens, answers with a probability and explains, else the code of what was thrown. */
function workOrCode(files: ProgramFiles, input: Json): string {
  try {
    const program = openDataProgram(files);
    const confidence = program.execute(input)?.confidence ?? 1;
    program.explain(input);
    return confidence >= 0 && confidence <= 1 ? "works" : `confidence ${confidence}`;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** The same files with some bytes of one of them changed, put in or taken out, or the file gone. */
function damaged(files: ProgramFiles): fc.Arbitrary<ProgramFiles> {
  const printable = fc.constantFrom(...new TextEncoder().encode('0123456789eE+-.,:[]{}"\\ntrualse'));
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    kind: fc.constantFrom("set", "insert", "remove"),
    byte: fc.oneof(printable, fc.integer({ min: 0, max: 255 })),
  });
  return fc
    .record({
      name: fc.constantFrom(...files.keys()),
      changes: fc.array(change, { minLength: 1, maxLength: 4 }),
      gone: fc.integer({ min: 0, max: 30 }),
    })
    .map(({ name, changes, gone }) => {
      const bytes = [...(files.get(name) ?? [])];
      for (const { at, kind, byte } of changes) {
        const place = Math.floor(at * bytes.length);
        if (kind === "set") bytes[place] = byte;
        else bytes.splice(place, kind === "remove" ? 1 : 0, ...(kind === "insert" ? [byte] : []));
      }
      const rest = [...files].filter(([other]) => other !== name);
      return new Map(gone === 0 ? rest : [...rest, [name, Uint8Array.from(bytes)]]);
    });
}
