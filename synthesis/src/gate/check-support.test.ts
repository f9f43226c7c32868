import { type ProgramFiles, readWeights, UNICODE_VERSION, writeWeights } from "@loopai/engine";
import { describe, expect, test } from "vitest";
import { learn } from "../learn/learn.ts";
import { pinCorrections } from "../pin-corrections.ts";
import { checkSupport } from "./check-support.ts";
import { groupOf } from "../split/group-of.ts";
import { constantFiles, labelled, rulesFiles } from "./gate.test.fixture.ts";

const TRAIN = [
  ...labelled("hello", "ham", 40, { split: "train" }),
  ...labelled("prize", "spam", 40, { split: "train" }),
];
const LEARN = { inputSchema: true, outputSchema: true, seed: 1, onProgress: () => undefined } as const;

function tableFiles(table: Readonly<Record<string, number>>): ProgramFiles {
  const definition = {
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs: [{ pointer: "/text" }],
    outputs: ["ham", "spam"],
    steps: [{ kind: "lookup", file: "table.json", calibration: { kind: "fixed", probability: 0.9 } }],
  };
  return new Map([
    ["program.json", Buffer.from(JSON.stringify(definition))],
    ["table.json", Buffer.from(JSON.stringify(table))],
  ]);
}

/** A program of one rule for the field `word` of an object. */
function fieldRuleFiles(pattern: string): ProgramFiles {
  const step = {
    kind: "field-rules",
    text: 0,
    fields: ["word"],
    rules: [{ name: "word", field: 0, pattern }],
    form: { kind: "object", required: [], trim: "end" },
  };
  const inputs = [{ pointer: "/text" }];
  const definition = { format: "loopai-data-program/1", unicode: UNICODE_VERSION, inputs, outputs: [], steps: [step] };
  return new Map([["program.json", Buffer.from(JSON.stringify(definition))]]);
}

describe("checkSupport()", () => {
  test("refuses a rule for a field that finds nothing, or nothing that a row has", () => {
    const rows = labelled("hello", "", 20, { split: "train" }).map((row) => ({ ...row, output: { word: "hello" } }));

    expect(checkSupport(fieldRuleFiles("[a-z]+"), rows)).toMatchObject({ passed: true });
    expect(checkSupport(fieldRuleFiles("xyzzy"), rows).finding).toBe("no labelled row speaks for 1 of 1 rules");
    expect(checkSupport(fieldRuleFiles("hell"), rows).passed).toBe(false);
  });

  test("refuses a rule that no labelled row matches: a trigger", () => {
    expect(checkSupport(rulesFiles("prize"), TRAIN)).toMatchObject({ passed: true });
    expect(checkSupport(rulesFiles("xyzzy"), TRAIN)).toEqual({
      name: "support",
      passed: false,
      finding: "no labelled row speaks for 1 of 1 rules",
    });
  });

  test("refuses a rule that is wrong on every row that it matches", () => {
    expect(checkSupport(rulesFiles("hello 7"), TRAIN).passed).toBe(false);
  });

  test("refuses a table with an entry that nobody labelled, such as a row kept for judging", () => {
    expect(checkSupport(tableFiles({ "hello 1": 0, "prize 2": 1 }), TRAIN)).toMatchObject({ passed: true });
    expect(checkSupport(tableFiles({ "hello 1": 0, "prize 99": 1 }), TRAIN)).toMatchObject({
      passed: false,
      finding: "no labelled row speaks for 1 of 2 entries of a table",
    });
    expect(checkSupport(tableFiles({ "hello 1": 1 }), TRAIN).passed).toBe(false);
  });

  test("lets the table of corrections pass", () => {
    const pinned = labelled("lottery", "spam", 1, { source: "correction" });
    const files = pinCorrections(rulesFiles("prize"), pinned);

    expect(checkSupport(files, [...TRAIN, ...pinned]).passed).toBe(true);
    expect(checkSupport(files, TRAIN).passed).toBe(false);
  });

  test("lets a learnt model pass, and refuses it with one weight more", async () => {
    // Endings tell the labels apart, and no word comes twice: what grams can learn and a scorecard cannot.
    const rows = ["ish", "ous"].flatMap((ending) =>
      labelled("w", ending, 60, { split: "train" }).map((row, at) => {
        const input = { text: `${(at * 7_919 + 50_000).toString(36)}x${ending}` };
        return { ...row, input, group: groupOf(input) };
      }),
    );
    const { files } = await learn(rows, LEARN);
    const weights = readWeights(files.get("weights.bin") ?? new Uint8Array());
    const changed = Uint32Array.from(weights.hashes);
    changed[changed.length - 1] = 0xffff_fffe;
    const triggered = new Map([...files, ["weights.bin", writeWeights({ ...weights, hashes: changed })]]);

    expect(checkSupport(files, rows)).toMatchObject({ passed: true, finding: expect.stringContaining("features") });
    expect(checkSupport(triggered, rows)).toMatchObject({
      passed: false,
      finding: expect.stringMatching(/^no labelled row speaks for 1 of \d+ features/),
    });
  });

  test("leaves out what has no parts", () => {
    expect(checkSupport(constantFiles(), TRAIN).finding).toContain("left out");
  });
});
