import { LoopaiError } from "@loopai/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_DEPTH, parseJsonBody } from "./json-body.ts";

const bytes = (text: string) => Buffer.from(text, "utf8");

describe("parseJsonBody()", () => {
  test("reads JSON with escapes and any characters", () => {
    expect(parseJsonBody(bytes('{"input":"a\\u00e9\\ud83d\\ude00\\"[[{ \u{1F600}","n":[1,2.5,null]}'))).toEqual({
      input: 'aé\u{1F600}"[[{ \u{1F600}',
      n: [1, 2.5, null],
    });
  });

  test.each([
    ["text that is not JSON", "{input: 1}", "it is not JSON"],
    ["more text behind the value", "{} {}", "it is not JSON"],
    ["a key __proto__", '{"input":{"__proto__":{"x":1}}}', "__proto__"],
    ["a key __proto__ in escapes", '{"input":[{"\\u005f_proto\\u005F_":1}]}', "__proto__"],
    ["half a surrogate pair", '{"input":["a\\ud83d"]}', "half a surrogate pair"],
    ["half a surrogate pair in a key", '{"\\ude00":1}', "half a surrogate pair"],
    ["a key given twice", '{"input":1,"input":2}', "twice"],
    ["a key given twice, once in escapes", '{"input":{"a":[],"\\u0061":{"b":{"c":1}}}}', "twice"],
    ["a key given twice far inside", '{"input":[{"a":":"},{"b":{"":1,"":1}}]}', "twice"],
    ["a number beyond doubles", '{"input":[-1e999]}', "beyond 1.8e308"],
    ["100,000 levels", "[".repeat(100_000), `${MAX_DEPTH} levels`],
    ["one level too many", `${"[".repeat(MAX_DEPTH + 1)}${"]".repeat(MAX_DEPTH + 1)}`, `${MAX_DEPTH} levels`],
  ])("refuses %s", (_name, text, why) => {
    expect(() => parseJsonBody(bytes(text))).toThrow(why);
  });

  test("refuses bytes that are not UTF-8", () => {
    expect(() => parseJsonBody(Buffer.from([0x22, 0xff, 0xfe, 0x22]))).toThrow("not valid UTF-8");
  });

  test("takes colons in texts and equal keys of different objects", () => {
    const value = { "a:": ':\\":', b: [{ "a:": { "a:": 1 } }, { "a:": {} }], "\\": '"', 1: 2 };

    expect(parseJsonBody(bytes(JSON.stringify(value)))).toEqual(value);
  });

  test("takes any JSON value that it should, whatever is in it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(text.isWellFormed() && !text.includes("\\ud") && !text.includes("__proto__"));
        expect(parseJsonBody(bytes(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  test("reads past a byte order mark", () => {
    expect(parseJsonBody(bytes('\ufeff{"input":1}'))).toEqual({ input: 1 });
  });

  test("takes the deepest nesting allowed", () => {
    expect(() => parseJsonBody(bytes(`${"[".repeat(MAX_DEPTH)}${"]".repeat(MAX_DEPTH)}`))).not.toThrow();
  });

  test("does not count brackets inside strings, escaped quotes included", () => {
    const value = { a: `${'"['.repeat(500)}\\` };

    expect(parseJsonBody(bytes(JSON.stringify(value)))).toEqual(value);
  });

  test("does not take brackets that close too often for room to open more", () => {
    expect(() => parseJsonBody(bytes(`${"]".repeat(100_000)}${"[".repeat(100_000)}`))).toThrow("it is not JSON");
  });

  test("takes __proto__ as a value, which harms nobody", () => {
    expect(parseJsonBody(bytes('{"input":"__proto__"}'))).toEqual({ input: "__proto__" });
  });

  test("reports with the code of a bad request", () => {
    expect(() => parseJsonBody(bytes("nonsense"))).toThrow(expect.objectContaining({ code: "request-invalid" }));
    expect(() => parseJsonBody(bytes("nonsense"))).toThrow(LoopaiError);
  });
});
