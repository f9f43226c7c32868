import { describe, expect, test } from "vitest";
import { readRulesReply } from "./read-rules-reply.ts";

const NAMES = { pointers: ["/text"], outputs: ["spam", "ham"] };

function replyOf(rules: readonly object[], lists: object = {}): string {
  return `Here they are:\n${JSON.stringify({ lists, rules })}`;
}

describe("readRulesReply()", () => {
  test("takes lists, words and patterns, and counts what has not the form", () => {
    const rules = [
      { id: "money", label: "spam", strength: "strong", any: ["@money", "free"] },
      { id: "digits", label: "spam", pattern: "\\d{6}" },
      { id: "unknown", label: "eggs", any: ["x"] },
      { id: "empty", label: "ham" },
    ];

    const { rules: read, left } = readRulesReply(replyOf(rules, { money: ["cash", "$"] }), NAMES);

    expect(read.map(({ name, answer, strength }) => [name, answer, strength])).toEqual([
      ["money", 0, "strong"],
      ["digits", 0, "weak"],
    ]);
    expect(read[0]?.pattern).toContain("cash|\\$|free");
    expect(left).toBe(2);
  });

  // Both took a minute where each mention of a list was written out.
  test("writes a list out once, however often a rule names it, and leaves out what would be too long", () => {
    const money = Array.from({ length: 2_000 }, (_, at) => `w${at}`);
    const often = { id: "often", label: "spam", any: Array.from({ length: 500 }, () => "@money") };
    const long = Array.from({ length: 400 }, (_, at) => ({
      id: `long ${at}`,
      label: "spam",
      any: ["@money", ...Array.from({ length: 400 }, (__, word) => `${"x".repeat(190)}${word}`)],
    }));
    const reply = replyOf([often, ...long], { money });

    const { rules, left } = readRulesReply(reply, NAMES);

    expect(rules.map(({ name }) => name)).toEqual(["often"]);
    expect(rules[0]?.pattern.split("|").filter((word) => word.includes("w1999"))).toHaveLength(1);
    expect(left).toBe(400);
  });
});
