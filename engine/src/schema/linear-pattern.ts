/**
 * Regular expressions of schemas, run by RE2 so that their time is linear in the text.
 *
 * A schema comes from whoever writes the app's specification, an input from whoever calls it: with V8's
 * own engine the two could stall the process (catastrophic backtracking). RE2 has no look-around and no
 * back references; its `\s`, `\d` and `\w` are ASCII. https://github.com/google/re2/wiki/Syntax
 */
import { RE2JS } from "re2js";

/** What ajv needs of a compiled pattern. ajv tells patterns apart by their `toString`. */
interface Pattern {
  test(text: string): boolean;
  toString(): string;
}

/** For ajv's option `code.regExp`. @throws {Error} for a pattern that RE2 does not know. */
export const linearPattern = Object.assign(
  function compilePattern(pattern: string): Pattern {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
    return { test: (text) => compiled.test(text), toString: () => pattern };
  },
  // Name of the engine in generated code, which is never written out here.
  { code: "linearPattern" },
);
