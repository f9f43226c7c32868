import { LoopaiError } from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLabelledData } from "./read-labelled-data.ts";

const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");

function refusal(bytes: Uint8Array, name = "mine.csv", choice = {}): LoopaiError {
  try {
    readLabelledData(bytes, { name, ...choice });
  } catch (error) {
    if (error instanceof LoopaiError) return error;
    throw error;
  }
  throw new Error("Expected a refusal");
}

/** "read", the code of a refusal, or the message of what must never be thrown. */
function outcomeOf(bytes: Uint8Array, name: string): string {
  try {
    const data = readLabelledData(bytes, { name });
    return data.rows.length + data.unlabelled.length > 0 ? "read" : "nothing read";
  } catch (error) {
    return error instanceof LoopaiError ? error.code : String(error);
  }
}

describe("readLabelledData() of JSONL", () => {
  test("reads input and output as they stand, with the line of each", () => {
    const text =
      '{"input":{"text":"hi"},"output":{"label":"ham"}}\n\n  {"input":"bare","output":"spam","split":"dev"}\r\n';

    const data = readLabelledData(utf8(text), { name: "a.jsonl" });

    expect(data.rows).toEqual([
      { input: { text: "hi" }, output: { label: "ham" }, line: 1, dev: false },
      { input: "bare", output: "spam", line: 3, dev: true },
    ]);
    expect(data.columns).toMatchObject({ inputs: ["input"], label: "output" });
  });

  test("keeps rows without an output apart as unlabelled", () => {
    const data = readLabelledData(utf8('{"input":"a","output":null}\n{"input":"b"}\n{"input":"c","output":0}'));

    expect(data.unlabelled).toEqual([
      { input: "a", line: 1 },
      { input: "b", line: 2 },
    ]);
    expect(data.rows.map((row) => row.output)).toEqual([0]);
  });

  test.each([
    ["cut off", '{"input":"x', /^is not JSON/],
    ["an array", "[1]", /^is an array, expected/],
    ["without input", '{"output":"x"}', /^has no "input"/],
    ["a key twice", '{"input":"x","output":"a","output":"b"}', /^states the key "output" twice/],
    ["a nested key twice", '{"input":{"a":1,"b":{"a":2},"\\u0061":3},"output":1}', /^states the key "a" twice/],
    ["half a surrogate pair", '{"input":"x\\ud83d","output":"a"}', /^holds half a surrogate pair/],
    ["NUL", '{"input":"x\\u0000","output":"a"}', /^holds a NUL/],
    ["__proto__", '{"input":{"__proto__":{"a":1}},"output":"a"}', /^uses the key "__proto__"/],
    ["an infinite number", '{"input":1e999,"output":"a"}', /^holds a number beyond/],
    ["deep nesting", `{"input":${"[".repeat(5_000)}${"]".repeat(5_000)},"output":"a"}`, /^is nested more than 64/],
    ["10 MB of text", `{"input":"${"x".repeat(10_000_000)}","output":"a"}`, /^is 10000025 bytes long, at most 1000000/],
  ])("lists a row that is %s and reads the others", (_, bad, message) => {
    const good = '{"input":"good","output":"a"}';

    const data = readLabelledData(utf8(`${good}\n${bad}\n${good}`), { name: "a.jsonl" });

    expect(data.badRows).toEqual([{ line: 2, message: expect.stringMatching(message) }]);
    expect(data.badRowCount).toBe(1);
    expect(data.rows.map((row) => row.line)).toEqual([1, 3]);
  });

  test("names the row whose bytes are not UTF-8", () => {
    const good = utf8('{"input":"good","output":"a"}\n');
    const bad = Buffer.from('{"input":"caf\xe9","output":"a"}\n', "latin1");

    const data = readLabelledData(Buffer.concat([good, good, bad, good]), { name: "a.jsonl" });

    expect(data.badRows).toEqual([{ line: 3, message: "is not UTF-8; save the file as UTF-8" }]);
    expect(data.rows).toHaveLength(3);
  });

  test("a repeated string that is no key is fine", () => {
    const data = readLabelledData(utf8('{"input":["a","a",{"k":"k"},{"k":"k"}],"output":"a\\"b:"}'));

    expect(data.badRowCount).toBe(0);
  });

  test("reads flat objects as a table and finds the columns", () => {
    const lines = ["great food", "awful food", "great staff", "slow staff here"].map((text, at) =>
      JSON.stringify({ id: at, review: text, sentiment: at % 2 === 0 ? "good" : "bad" }),
    );

    const data = readLabelledData(utf8(lines.join("\n")), { name: "a.jsonl" });

    expect(data.columns).toMatchObject({ inputs: ["review"], label: "sentiment" });
    expect(data.rows[1]).toEqual({ input: { review: "awful food" }, output: "bad", line: 2, dev: false });
  });

  test("a column named like an inherited property is missing where a row does not state it", () => {
    const lines = ['{"text":"a b c","label":"x","constructor":"c d e"}', '{"text":"f g","label":"y"}'];

    const data = readLabelledData(utf8(lines.join("\n")), { name: "a.jsonl" });

    expect(data.rows.map((row) => JSON.stringify(row.input))).toEqual([
      '{"text":"a b c","constructor":"c d e"}',
      '{"text":"f g"}',
    ]);
  });
});

describe("readLabelledData() of a JSON array", () => {
  test("reads each element with its line, and a bad one costs only itself", () => {
    const text = '\n[ {"input":"a","output":"x"},\n  {"input":"b\n"},\n\n  {"input":"]},[","output":"y"}\n]\n';

    const data = readLabelledData(utf8(text), { name: "a.json" });

    expect(data.rows.map(({ input, line }) => [input, line])).toEqual([
      ["a", 2],
      ["]},[", 6],
    ]);
    expect(data.badRows).toEqual([{ line: 3, message: expect.stringMatching(/^is not JSON/) }]);
  });

  test.each([
    ["[]", /holds no rows/],
    ['[{"input":"a","output":"b"}', /the array is never closed/],
    ['[{"input":"a","output":"b"}] x', /something follows the array/],
    ['{"input":"a\n', /1 of 1 rows are bad/],
  ])("refuses %j", (text, message) => {
    expect(refusal(utf8(text), "a.json").message).toMatch(message);
  });
});

describe("readLabelledData() of CSV", () => {
  test.each([
    [",", "\n"],
    [";", "\r\n"],
    ["\t", "\r"],
    ["|", "\n"],
  ])("reads fields between %j and lines that end with %j", (delimiter, end) => {
    const rows = [
      ["text", "label"],
      ['"hello, there; you| ""x"""', " ham "],
      ["bye", "spam"],
      ["see you", ""],
    ];

    const data = readLabelledData(utf8(`\ufeff${rows.map((row) => row.join(delimiter)).join(end)}${end}`), {
      name: "a.csv",
    });

    expect(data.rows).toEqual([
      { input: { text: 'hello, there; you| "x"' }, output: "ham", line: 2, dev: false },
      { input: { text: "bye" }, output: "spam", line: 3, dev: false },
    ]);
    expect(data.unlabelled).toEqual([{ input: { text: "see you" }, line: 4 }]);
  });

  test.each(["\n", "\r\n"])("keeps count of lines over quoted line ends and blank lines, ended by %j", (end) => {
    const text = ["text,label", '"one', "two", 'three",a', "", "short", '5" pipe,b'].join(end);

    const data = readLabelledData(utf8(text), { name: "a.csv" });

    expect(data.rows.map(({ input, line }) => [input, line])).toEqual([
      [{ text: "one\ntwo\nthree" }, 2],
      [{ text: '5" pipe' }, 7],
    ]);
    expect(data.badRows).toEqual([{ line: 6, message: "has 1 fields, the header has 2" }]);
  });

  test("reads the UTF-16 that spreadsheets write", () => {
    const text = "\ufefftext\tlabel\nnaïve 😀\ta\nother\tb\n";

    const data = readLabelledData(Buffer.from(text, "utf16le"), { name: "a.txt" });

    expect(data.rows.map((row) => row.input)).toEqual([{ text: "naïve 😀" }, { text: "other" }]);
  });

  test("names only the row that is not UTF-8 and still reads the others right", () => {
    const bytes = Buffer.concat([
      utf8("text,label\nnaïve,a\n"),
      Buffer.from("caf\xe9,b\n", "latin1"),
      utf8("größer,a\n"),
    ]);

    const data = readLabelledData(bytes, { name: "a.csv" });

    expect(data.rows.map((row) => row.input)).toEqual([{ text: "naïve" }, { text: "größer" }]);
    expect(data.badRows).toEqual([{ line: 3, message: "is not UTF-8; save the file as UTF-8" }]);
  });

  test("lists rows with NUL, without text and over the limit", () => {
    const text = `text,label\na\0b,x\n  ,x\n${"y".repeat(1_000_001)},x\nfine,x\nfine too,y\nas well,y\nand this,x`;

    const data = readLabelledData(utf8(text), { name: "a.csv" });

    expect(data.badRows).toEqual([
      { line: 2, message: "holds a NUL character (U+0000)" },
      { line: 3, message: 'is empty in "text"' },
      { line: 4, message: "is 1000002 bytes long, at most 1000000 are read; shorten its text" },
    ]);
  });

  test("lists a header that comes again in the middle, and takes a label named like its column", () => {
    const data = readLabelledData(utf8("text,label\na b,x\ntext,label\nc d,label\ne f,label\ng h,x\n"), {
      name: "a.csv",
    });

    expect(data.badRows).toEqual([{ line: 3, message: "repeats the header" }]);
    expect(data.rows.map((row) => row.output)).toEqual(["x", "label", "label", "x"]);
  });

  test("takes a lone column as texts to be labelled", () => {
    const data = readLabelledData(utf8("message\nhello\nbye\n"), { name: "a.csv" });

    expect(data.columns).toMatchObject({ inputs: ["message"], label: null });
    expect(data.unlabelled).toHaveLength(2);
  });

  test.each([
    ["", /Cannot read mine.csv: it is empty/],
    [" \n\n", /it is empty/],
    ["text,label\n", /a header and no rows/],
    ["text,text\na,b\n", /the header has the column "text" twice/],
    ["__proto__,label\na,b\n", /"__proto__"/],
    ['text,label\na,x\nb,"y\nc,x\n', /starts after line 2 is never closed/],
    ["hello there,ham\nbye now,spam\nyes sir,ham\n", /line 1 looks like a row, not a header/],
    ["a,b\nq w,e r\nt z,u i\no p,f g\n", /no column looks like the label/],
    ["text,label\na\nb\nc,x\n", /2 of 3 rows are bad, the row in line 2 has 1 fields/],
    ["PK\u0003\u0004xlsx", /spreadsheet/],
  ])("refuses %j and says what would do", (text, message) => {
    const error = refusal(utf8(text));

    expect(error.code).toBe("data-unreadable");
    expect(error.message).toMatch(message);
  });

  test("refuses UTF-16 without a mark", () => {
    expect(refusal(Buffer.from("text,label\na,b\n", "utf16le")).message).toMatch(/UTF-16 without a byte order mark/);
  });

  test("names the first bad rows in details when it refuses", () => {
    expect(refusal(utf8("text,label\na\nb\nc,x\n")).details).toEqual([
      { at: "line 2", message: "has 1 fields, the header has 2" },
      { at: "line 3", message: "has 1 fields, the header has 2" },
    ]);
  });
});

describe("readLabelledData() of anything", () => {
  const kinds = ["a.csv", "a.jsonl", "a.json", "a.tsv", "a"];
  const seeds = [
    '{"input":',
    "[",
    "]",
    "}",
    '"',
    ",",
    "\n",
    "\r",
    ";",
    "text",
    "label",
    "\\u0000",
    "\\ud800",
    "1e999",
    "null",
    ":",
  ];

  test("never throws but a LoopaiError, whatever the bytes", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(fc.constantFrom(...seeds), { maxLength: 40 }).map((pieces) => utf8(pieces.join(""))),
      fc.json().map(utf8),
    );

    fc.assert(
      fc.property(bytes, fc.constantFrom(...kinds), (content, name) => {
        const outcome = outcomeOf(content, name);

        expect(outcome).toMatch(/^(read|data-unreadable)$/);
      }),
      { numRuns: 1_000, seed: 1 },
    );
  });

  test("reads back every JSONL row that JSON can hold", () => {
    const row = fc.record({ input: fc.jsonValue(), output: fc.string({ unit: "grapheme", minLength: 1 }) });

    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
        const plain = rows.filter(
          ({ input, output }) => !/\\u0000|__proto__|\\ud[89a-f]/.test(JSON.stringify([input, output])),
        );
        fc.pre(plain.length > 0);

        const data = readLabelledData(utf8(plain.map((one) => JSON.stringify(one)).join("\n")), { name: "a.jsonl" });

        expect(data.rows.map(({ input, output }) => ({ input, output }))).toEqual(JSON.parse(JSON.stringify(plain)));
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
