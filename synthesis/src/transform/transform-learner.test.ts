import type { Json, LabelledRow } from "@loopai/core";
import { openDataProgram, runCases } from "@loopai/engine";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { inferSchemas } from "../data/infer-schemas.ts";
import { checkSupport } from "../gate/check-support.ts";
import { groupOf } from "../split/group-of.ts";
import { synthesize } from "../synthesize.ts";
import { distinguishingInput } from "./distinguishing-input.ts";
import { SearchEffort } from "./search-effort.ts";
import { searchTransforms } from "./search-transforms.ts";
import { isTransformation } from "./transform-rows.ts";

function row(input: Json, output: Json, at: number, split: "train" | "holdout" = "train"): LabelledRow {
  return { input, output, source: "import", group: groupOf(input), split, origin: `names.csv:${at}` };
}

const FIRST = ["Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald", "Tony", "Ken", "Margaret", "Radia"];
const LAST = [
  "Lovelace",
  "Hopper",
  "Turing",
  "Dijkstra",
  "Liskov",
  "Knuth",
  "Hoare",
  "Thompson",
  "Hamilton",
  "Perlman",
];

function people(count: number): readonly LabelledRow[] {
  return Array.from({ length: count }, (_, at) => {
    const [first, last] = [FIRST[at % 10], LAST[Math.floor(at / 10 + at) % 10]];
    const split = at % 5 === 4 ? "holdout" : "train";
    return row(
      { name: `${first} ${last}`, year: 1_900 + at },
      { short: `${last.toUpperCase()}, ${first.slice(0, 1)}. (${1_900 + at})` },
      at,
      split,
    );
  });
}

function examples(...pairs: readonly (readonly [string | readonly string[], string | null])[]) {
  return pairs.map(([fields, output]) => ({ fields: typeof fields === "string" ? [fields] : fields, output }));
}

describe("transformations", () => {
  test("are learnt by synthesize() from rows that no choice among labels could explain", async () => {
    const rows = people(100);

    const { files, report } = await synthesize({ ...inferSchemas(rows), rows });

    const program = openDataProgram(files);
    expect(report).toMatchObject({ model: "transform", gate: { admitted: true }, holdout: { value: 1 } });
    expect(program.execute({ name: "Frances Allen", year: 1932 })).toEqual({
      output: { short: "ALLEN, F. (1932)" },
      confidence: expect.closeTo(0.99, 1),
    });
    expect(program.explain({ name: "Frances Allen", year: 1932 })?.reasons[0]?.reason).toContain("in upper case");
  });

  test.each(["free", "007"])(
    "learn on where one text, %s, does not read as the number that its label says",
    async (odd) => {
      const rows = Array.from({ length: 100 }, (_, at) => {
        const price = at === 37 ? odd : String(at * 3 + 4);
        return row(
          { text: `Order A${at} costs ${price}` },
          { price: Number(price) || 0 },
          at,
          at % 5 === 4 ? "holdout" : "train",
        );
      });

      const { files, report } = await synthesize({ ...inferSchemas(rows), rows });

      expect(report.model).toBe("transform");
      expect(openDataProgram(files).execute({ text: "Order B7 costs 48" })?.output).toEqual({ price: 48 });
    },
  );

  test("are judged on all rows, those behind the ones that are learnt from, too", async () => {
    const rows = people(2_600);

    const { report } = await synthesize({ ...inferSchemas(rows), rows });

    expect(report.rows.train).toBeGreaterThan(2_000);
    expect(report.portfolio.find(({ kind }) => kind === "transform")?.out_of_fold.value).toBe(1);
  });

  test("are learnt from three rows, with a word on how little that proves", async () => {
    const rows = people(20)
      .filter(({ split }) => split === "train")
      .slice(0, 3);

    const { files, report } = await synthesize({ ...inferSchemas(rows), rows });

    expect(openDataProgram(files).execute({ name: "Frances Allen", year: 1932 })?.output).toEqual({
      short: "ALLEN, F. (1932)",
    });
    expect(report.warnings.join()).toMatch(/too few|no rows/i);
  });

  test("ask for the label that would tell programs apart which fit all rows alike", async () => {
    const pairs = [
      ["Ada Lovelace", "Lovelace"],
      ["Alan Turing", "Turing"],
      ["Grace Hopper", "Hopper"],
    ] as const;
    const rows = pairs.map(([name, last], at) => row({ name }, last, at));
    const unlabelled = [{ name: "Ken Thompson" }, { name: "Mary Ann Evans" }];

    const { report } = await synthesize({ ...inferSchemas(rows), rows, unlabelled });

    expect(report.warnings.join()).toContain('label it to tell them apart: {"name":"Mary Ann Evans"}');
  });

  test("are not taken for what is a choice among labels, or follows from nothing", () => {
    const choice = Array.from({ length: 40 }, (_, at) =>
      row({ text: `message ${at}` }, at % 2 === 0 ? "spam" : "ham", at),
    );
    const random = Array.from({ length: 40 }, (_, at) =>
      row({ text: `message ${at}` }, `${(at * 7_919) % 1_009} q`, at),
    );

    expect(isTransformation(choice)).toBe(false);
    expect(isTransformation(random)).toBe(false);
    expect(isTransformation(people(20))).toBe(true);
  });

  test("are refused by the gate where a case makes no labelled row's answer", async () => {
    const rows = people(40);
    const { files } = await synthesize({ ...inferSchemas(rows), rows });
    const definition = JSON.parse(new TextDecoder().decode(files.get("program.json")));
    const secret = { when: [{ is: { field: 0, contains: "xyzzy" } }], parts: [{ kind: "text", text: "open" }] };
    definition.steps[0].cases.unshift(secret);
    const forged = new Map([["program.json", new TextEncoder().encode(JSON.stringify(definition))]]);

    expect(checkSupport(files, rows)).toMatchObject({ passed: true });
    expect(checkSupport(forged, rows)).toMatchObject({
      passed: false,
      finding: expect.stringContaining("1 of 2 cases"),
    });
  });
});

describe("searchTransforms()", () => {
  test.each<[string, ReturnType<typeof examples>, string | readonly string[], string | null]>([
    ["a piece between signs", examples(["a@b.org", "b"], ["x.c@dd.com", "dd"]), "e.f@ggg.net", "ggg"],
    [
      "the last word",
      examples(["Ada Lovelace", "Lovelace"], ["Alan M. Turing", "Turing"]),
      "Grace Brewster Murray Hopper",
      "Hopper",
    ],
    ["initials", examples(["Ada Lovelace", "A.L"], ["Alan Mathison Turing", "A.M.T"]), "Grace Hopper", "G.H"],
    ["several fields", examples([["Ada", "12"], "ada-12"], [["Bob", "7"], "bob-7"]), ["Eve", "99"], "eve-99"],
    [
      "dates written anew",
      examples(["2024-03-05", "05 Mar 2024"], ["1999-12-31", "31 Dec 1999"]),
      "2001-02-03",
      "03 Feb 2001",
    ],
    ["numbers rounded", examples(["3.14159", "3.14"], ["2.71828", "2.72"], ["10", "10.00"]), "1.005", "1.01"],
    ["thousands", examples(["1652", "1,652"], ["1234567", "1,234,567"]), "98765", "98,765"],
    [
      "hours of a day in ranges",
      examples(["18:25", "6PM-8PM"], ["09:44", "8AM-10AM"], ["07:00", "6AM-8AM"]),
      "16:59",
      "4PM-6PM",
    ],
    ["signs replaced", examples(["1-2-3", "1.2.3"], ["44-5", "44.5"]), "9-8-7-6", "9.8.7.6"],
    ["cases told apart", examples(["(12)", "12"], ["34", "none"], ["(5)", "5"], ["678", "none"]), "(90)", "90"],
    ["null where there is nothing", examples(["x (7)", "7"], ["y", null], ["z (88)", "88"], ["w", null]), "v", null],
  ])("finds %s", (_, given, fields, wanted) => {
    const [found] = searchTransforms(given);

    for (const { fields: own, output } of given) expect(runCases(found?.cases ?? [], own)).toBe(output);
    expect(runCases(found?.cases ?? [], typeof fields === "string" ? [fields] : fields)).toBe(wanted);
  });

  test("takes no more than its effort, and stops when it is told to", () => {
    const long = examples(["a".repeat(300), "b".repeat(200)], ["c".repeat(300), "d".repeat(200)]);
    const stop = new AbortController();
    stop.abort(new Error("enough"));

    expect(searchTransforms(long, new SearchEffort(1))).toEqual([]);
    expect(() => searchTransforms(examples(["ab", "a"], ["cd", "c"]), new SearchEffort(1_000, stop.signal))).toThrow(
      "enough",
    );
  });

  test("finds the same on a machine that takes ten seconds for every step", () => {
    const given = examples(["Ada Lovelace", "Lovelace, A."], ["Alan Turing", "Turing, A."], ["", null]);
    const usual = searchTransforms(given);
    let nowMs = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => (nowMs += 10_000));
    onTestFinished(() => clock.mockRestore());

    expect(usual.length).toBeGreaterThan(0);
    expect(searchTransforms(given)).toEqual(usual);
  });

  test("comes with other programs for the same examples, and the input that tells them apart", () => {
    const programs = searchTransforms(examples(["ab cd", "cd"], ["ef gh", "gh"]));

    expect(programs.length).toBeGreaterThan(1);
    const inputs = [["ij kl"], ["mn op qr"], ["st uv"]];
    expect(distinguishingInput(programs, inputs)).toBe(1);
    expect(distinguishingInput(programs.slice(0, 1), inputs)).toBeUndefined();
  });
});
