/**
 * What every language must make of the same calls: one program in each language that does what its input says, and the same
 * outcomes of all.
 *
 * `input` is `{do, value?}`; the acts stand in the programs beside this file. An act that a language does not have is left
 * out by name.
 */
import type { Json } from "@loopai/core";
import type { CallOutcome } from "../call.ts";
import type { Language } from "../code-program.ts";

/** The part of an outcome that counts. */
type Expected =
  | {
      readonly status: "succeeded";
      readonly output: Json;
      readonly confidence?: number;
      readonly reason?: string;
      readonly logs?: string;
    }
  | { readonly status: "failed"; readonly errorCode: Extract<CallOutcome, { status: "failed" }>["errorCode"] };

export interface ConformanceCase {
  readonly name: string;
  readonly act: string;
  readonly value?: Json;
  readonly expected: Expected;
  /** Languages that have no such thing. */
  readonly except?: readonly Language[];
}

/** Clock and seed of every call. */
export const NOW_MS = 1_700_000_000_123;
export const SEED = 42;

const same = (name: string, value: Json): ConformanceCase => ({
  name,
  act: "echo",
  value,
  expected: { status: "succeeded", output: value },
});
const fails = (
  name: string,
  act: string,
  errorCode: Extract<Expected, { status: "failed" }>["errorCode"],
  except: readonly Language[] = [],
): ConformanceCase => ({ name, act, expected: { status: "failed", errorCode }, except });

function nested(depth: number): Json {
  return depth === 0 ? "end" : depth % 2 === 0 ? [nested(depth - 1)] : { deeper: nested(depth - 1) };
}

export const CASES: readonly ConformanceCase[] = [
  same("null comes back", null),
  same("true comes back", true),
  same("false comes back", false),
  same("zero comes back", 0),
  same("a whole number comes back", 42),
  same("a negative number comes back", -17),
  same("a fraction comes back", 0.1),
  same("a third comes back to the last digit", 1 / 3),
  same("the largest safe whole number comes back", 9_007_199_254_740_991),
  same("the smallest safe whole number comes back", -9_007_199_254_740_991),
  same("a large number with an exponent comes back", 1e21),
  same("the largest double comes back", 1.797_693_134_862_315_7e308),
  same("the smallest double comes back", 5e-324),
  same("an empty text comes back", ""),
  same("a text comes back", "hello"),
  same("quotes and backslashes come back", 'say "no" \\ or \\n'),
  same("line ends and tabs come back", "one\ntwo\r\n\tthree"),
  same("every control character comes back", String.fromCharCode(...Array.from({ length: 32 }, (_, at) => at), 127)),
  same("accents come back", "Grüße, à bientôt, señor"),
  same("other scripts come back", "日本語 русский العربية हिन्दी"),
  same("what lies beyond 16 bits comes back", "😀 𝒳 👩‍👩‍👧"),
  same("combining marks are left as they are", "e\u0301 \u00e9"),
  same("a zero character comes back", "a\u0000b"),
  same("line separators come back", "\u2028\u2029"),
  same("a byte order mark comes back", "\ufeffx"),
  same("HTML comes back unescaped", "<b>&amp;</b>"),
  same("a text of 100,000 characters comes back", "x".repeat(100_000)),
  same("an empty array comes back", []),
  same("an empty object comes back", {}),
  same("an array of all kinds comes back", [null, true, 1, "x", [], {}]),
  same("an object of all kinds comes back", { a: null, b: false, c: 1.5, d: "x", e: [1], f: { g: 2 } }),
  same("keys in any script come back", { "": 1, ключ: 2, "a b": 3, "😀": 4, '"': 5 }),
  same("keys that look like numbers come back", { "1": "a", "0": "b" }),
  same(
    "keys that objects have come back",
    JSON.parse('{"constructor": 1, "toString": 2, "hasOwnProperty": 3}') as Json,
  ),
  same("30 levels come back", nested(30)),
  same(
    "an array of 10,000 numbers comes back",
    Array.from({ length: 10_000 }, (_, at) => at),
  ),
  same(
    "an object of 1,000 keys comes back",
    Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`k${at}`, at])),
  ),
  {
    name: "nothing returned is null where the language has it",
    act: "none",
    expected: { status: "succeeded", output: null },
    except: ["javascript", "typescript"],
  },
  {
    name: "an answer has a confidence",
    act: "answer",
    value: 0.75,
    expected: { status: "succeeded", output: "sure", confidence: 0.75 },
  },
  { name: "an answer may have no confidence", act: "answer-bare", expected: { status: "succeeded", output: "unsure" } },
  {
    name: "an answer has a reason",
    act: "reason",
    expected: { status: "succeeded", output: 1, confidence: 0.5, reason: "because" },
  },
  {
    name: "confidence 0 is kept",
    act: "answer",
    value: 0,
    expected: { status: "succeeded", output: "sure", confidence: 0 },
  },
  {
    name: "confidence 1 is kept",
    act: "answer",
    value: 1,
    expected: { status: "succeeded", output: "sure", confidence: 1 },
  },
  {
    name: "a confidence over 1 is no answer",
    act: "answer",
    value: 1.5,
    expected: { status: "failed", errorCode: "output-invalid" },
  },
  {
    name: "a confidence below 0 is no answer",
    act: "answer",
    value: -0.1,
    expected: { status: "failed", errorCode: "output-invalid" },
  },
  fails("an error fails the call", "throw", "program-failed"),
  fails("an error of the runtime fails the call", "runtime-error", "program-failed"),
  fails("not a number is no output", "nan", "output-invalid"),
  fails("infinity is no output", "infinity", "output-invalid"),
  fails("infinity deep inside is no output", "deep-infinity", "output-invalid"),
  fails("a function is no output", "function", "output-invalid"),
  fails("what contains itself is no output", "cycle", "output-invalid"),
  fails("a whole number that no double holds is no output", "huge", "output-invalid", ["javascript", "typescript"]),
  fails("100 levels are no output", "too-deep", "output-invalid"),
  fails("an output over its limit is none", "too-long", "output-limit"),
  {
    name: "what is waited for is the output",
    act: "async",
    value: "later",
    expected: { status: "succeeded", output: "later" },
    except: ["go"],
  },
  {
    name: "lines that are written are the call's log",
    act: "log",
    value: "one",
    expected: { status: "succeeded", output: null, logs: "one\ntwo\n" },
  },
  { name: "the clock stands at the call's time", act: "now", expected: { status: "succeeded", output: NOW_MS } },
  { name: "the clock does not go on", act: "elapsed", expected: { status: "succeeded", output: 0 } },
  { name: "randomness follows from the seed", act: "random-twice", expected: { status: "succeeded", output: true } },
  {
    name: "an artifact is read as text",
    act: "artifact-text",
    expected: { status: "succeeded", output: "alpha\nbeta\n" },
  },
  {
    name: "an artifact is read as JSON",
    act: "artifact-json",
    expected: { status: "succeeded", output: { weights: [1, 2] } },
  },
  { name: "an artifact is read as bytes", act: "artifact-bytes", expected: { status: "succeeded", output: 11 } },
  {
    name: "an artifact that is not declared is an error",
    act: "artifact-missing",
    expected: { status: "failed", errorCode: "program-failed" },
  },
];
