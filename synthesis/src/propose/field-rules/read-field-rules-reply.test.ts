import { describe, expect, test } from "vitest";
import type { ExtractionBasis } from "./extraction-basis.ts";
import { LeftOut } from "./left-out.ts";
import { rulesInRows, withEvidence } from "./field-rules-in-rows.ts";
import { readFieldRulesReply } from "./read-field-rules-reply.ts";

const NAMES = ["number", "town"];
const TOWN = { name: "town", field: "town", pattern: "\\b(@{towns})\\b", after: "number" };

function reply(rules: readonly unknown[], lists: object = { towns: ["Bath", "New York", "a.b"] }): string {
  return `Here you are:\n\`\`\`json\n${JSON.stringify({ lists, rules })}\n\`\`\``;
}

function rule(name: string, field: number, pattern: string) {
  return { name, field, pattern, ignore_case: false, evidence: 0 };
}

describe("readFieldRulesReply()", () => {
  test("puts lists into patterns, the longest words first, and knows the field before", () => {
    const { rules, left } = readFieldRulesReply(reply([TOWN, { ...TOWN, name: "first", after: "start" }]), NAMES);

    expect(rules[0]).toEqual({
      name: "town",
      field: 1,
      pattern: "\\b((?i:New\\s+York|Bath|a\\.b))\\b",
      ignore_case: false,
      evidence: 0,
      after: 0,
    });
    expect(rules[1]?.after).toBe("start");
    expect(left.told()).toBe("none");
  });

  test("takes start for a field where one is called so", () => {
    expect(readFieldRulesReply(reply([{ ...TOWN, after: "start" }]), [...NAMES, "start"]).rules[0]?.after).toBe(2);
  });

  test("leaves out and counts whatever cannot be used", () => {
    const hostile = [
      TOWN,
      TOWN,
      null,
      "drop table",
      { name: "x", field: "town", pattern: 7 },
      { name: "long", field: "town", pattern: "a".repeat(2_001) },
      { ...TOWN, name: "street", field: "street" },
      { ...TOWN, name: "after", after: "__proto__" },
      { ...TOWN, name: "list", pattern: "@{constructor}" },
      { ...TOWN, name: "empty", pattern: "@{none}" },
    ];

    const { rules, left } = readFieldRulesReply(reply(hostile, { towns: ["Bath"], none: [" "] }), NAMES);

    expect(rules.map(({ name }) => name)).toEqual(["town"]);
    expect(left.told()).toBe("5 of another form, 2 for fields that there are not, 2 with lists that there are not");
  });

  test.each<[string, string, RegExp]>([
    ["prose", "I would look for digits.", /no JSON object/],
    ["broken JSON", '{"rules": [{"name": }', /cannot be read|no JSON object/],
    ["another object", '{"answer": 42}', /no object of lists and rules/],
    ["too many rules", JSON.stringify({ rules: Array.from({ length: 501 }, () => TOWN) }), /no object of lists/],
    [
      "nothing that can be used",
      reply([{ ...TOWN, field: "x" }]),
      /none of its rules .*1 for fields that there are not/,
    ],
  ])("refuses %s", (_, text, why) => {
    expect(() => readFieldRulesReply(text, NAMES)).toThrow(why);
  });
});

describe("rulesInRows()", () => {
  const basis: Pick<ExtractionBasis, "fields" | "form"> = {
    fields: NAMES,
    form: { kind: "object", required: [], trim: "end" },
  };
  const rows = {
    texts: ["7 in Bath", "12 in York", "no 9"],
    values: [
      [
        { name: "number", value: "7" },
        { name: "town", value: "Bath" },
      ],
      [
        { name: "number", value: "12" },
        { name: "town", value: "York" },
      ],
      [{ name: "number", value: "9" }],
    ],
  };

  test("keeps what matches two rows and is right in one, and counts why the others go", () => {
    const left = new LeftOut();
    const written = [
      rule("hang", 0, "(a+)+$(?=b)"),
      rule("huge", 0, "(?:[a-z]{1,100}){1,90}"),
      rule("once", 1, "Bath"),
      rule("wrong", 1, "\\bin\\b"),
      rule("number", 0, "\\d+"),
      rule("town", 1, "in (\\w+)"),
    ];

    const kept = rulesInRows(written, basis, rows, left);

    expect(kept.map(({ name }) => name)).toEqual(["number", "town"]);
    expect(left.told()).toBe(
      "2 with patterns that are not taken, 1 that match fewer than two rows, 1 that are right in no row",
    );
  });

  test("drops from the end what is too large for one step", () => {
    const left = new LeftOut();
    const large = Array.from({ length: 20 }, (_, at) => rule(`r${at}`, 0, `\\d(?:[a-z]{900})?(?:[a-z]{999})?`));

    const kept = rulesInRows(large, basis, rows, left);

    expect(kept.length).toBeLessThan(20);
    expect(left.told()).toContain("too large together");
  });

  test("trusts a rule as far as it is right", () => {
    const [number, town] = withEvidence([rule("number", 0, "\\d+"), rule("town", 1, "(?:in|no) (\\w+)")], basis, rows);

    expect(number?.evidence).toBeCloseTo(Math.log(2.5 / 0.5), 2);
    expect(town?.evidence).toBeGreaterThan(0);
    expect(town?.evidence).toBeLessThan(number?.evidence ?? 0);
  });
});
