import { describe, expect, test } from "vitest";
import { parseOutput } from "./output-json.ts";

describe("parseOutput()", () => {
  test.each<[string, string, object]>([
    ["a value", '{"a":[1,-2.5e3,"x\\"y"],"b":null}', { value: { a: [1, -2500, 'x"y'], b: null } }],
    ["numbers in a text", '"12345678901234567890 1e999"', { value: "12345678901234567890 1e999" }],
    ["a number that no double holds", "[1e999]", { wrong: "holds a number that no double can hold" }],
    ["one of many digits", `[${"9".repeat(400)}]`, { wrong: "holds a number that no double can hold" }],
    ["a whole number that loses digits", "12345678901234567891", { wrong: expect.stringMatching(/exactly/) }],
    ["a long one that loses digits", `[${"9".repeat(305)}]`, { wrong: expect.stringMatching(/exactly/) }],
    ["a text without end", '["abc', { wrong: "is not JSON" }],
    ["a text that ends in a backslash", '"abc\\', { wrong: "is not JSON" }],
    ["no text", "", { wrong: "is not JSON" }],
  ])("takes %s for what it is", (_, text, parsed) => {
    expect(parseOutput(text)).toEqual(parsed);
  });

  test("looks before it parses: what nests too deep, or would take a hundred times its room, is never made", () => {
    expect(parseOutput("[".repeat(20_000_000))).toEqual({ wrong: "nests deeper than 64 levels" });
    expect(parseOutput(`[${"{},".repeat(5_000_000)}{}]`)).toEqual({ wrong: "holds more than 1000000 values" });
    expect(parseOutput(`[${"[],".repeat(300_000)}[]]`)).toHaveProperty("value");
  });

  test("takes linear time for texts of many digits", () => {
    const digits = `${"9".repeat(299)} `.repeat(20_000);

    expect(parseOutput(JSON.stringify(digits))).toEqual({ value: digits });
  });
});
