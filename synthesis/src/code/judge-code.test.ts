import { canonicalJson, type Json, type LabelledRow } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { labelled } from "../gate/gate.test.fixture.ts";
import { prepareRows } from "../split/prepare-rows.ts";
import type { AskedRow } from "./asked-row.ts";
import { type CodeJudgementRequest, judgeCode } from "./judge-code.ts";
import { rowsToAsk } from "./rows-to-ask.ts";

const ROWS = [...labelled("free money", "spam", 60), ...labelled("see you", "ham", 60)];
const TRAIN = labelled("free lunch", "spam", 20, { split: "train" });

type Said = Pick<AskedRow, "answer" | "failure">;

/** Right where the text says so. */
function rightly({ input }: LabelledRow): Said {
  const output = canonicalJson(input).includes("free") ? "spam" : "ham";
  return { answer: { output, confidence: 0.9 }, failure: undefined };
}

function answering(output: Json): () => Said {
  return () => ({ answer: { output }, failure: undefined });
}

const isSeventh = ({ origin }: LabelledRow): boolean => origin === "see you:7";
const isOften = ({ origin }: LabelledRow): boolean => /:[0-4]\d?$/.test(origin);
const failingOnce = (row: LabelledRow): Said => (isSeventh(row) ? failing() : rightly(row));
const lessSureOnce = (row: LabelledRow): Said =>
  isSeventh(row) ? { answer: { output: "ham", confidence: 0.8 }, failure: undefined } : rightly(row);
const silent = (): Said => ({ answer: undefined, failure: undefined });
const failing = (): Said => ({ answer: undefined, failure: "program-failed" });

function judge(
  rows: readonly LabelledRow[],
  say: (row: LabelledRow) => Said = rightly,
  change: Partial<CodeJudgementRequest> & { again?: (row: LabelledRow) => Said } = {},
) {
  const { again = say, ...rest } = change;
  const prepared = prepareRows(rows);
  const wanted = rowsToAsk(prepared);
  const judgement = judgeCode({
    language: "python",
    entry: "program.py",
    files: new Map([["program.py", Buffer.from("def execute(input, context): ...")]]),
    timeLimitMs: 100,
    rows: prepared,
    asked: wanted.map((row) => ({ row, ...say(row) })),
    askedAgain: wanted.map((row) => ({ row, ...again(row) })),
    durationsMs: wanted.map(() => 1),
    judgedBefore: 0,
    effort: { madeAt: "2026-11-20T10:00:00.000Z", wallMs: 1, cpuMs: 1 },
    ...rest,
  });
  const failed = judgement.report.gate.checks.filter(({ passed }) => !passed).map(({ name }) => name);
  return { ...judgement, failed, text: judgement.report.warnings.join("\n") };
}

describe("judgeCode()", () => {
  test("admits what is right, by holdout rows alone", () => {
    const { report, failed } = judge([...ROWS, ...TRAIN]);

    expect([report.gate.admitted, failed]).toEqual([true, []]);
    expect(report.holdout).toMatchObject({ value: 1, n: 120 });
    expect(report).toMatchObject({ model: "python", rows: { train: 20, holdout: 120 }, portfolio: [], strongest: [] });
    expect("out_of_fold" in report).toBe(false);
  });

  test.each([
    ["always the same answer", answering("ham"), ["constant"]],
    ["failures alone", failing, ["parse", "constant"]],
    ["no answer to anything", silent, ["constant"]],
  ])("refuses %s", (_name, say, names) => {
    expect(judge([...ROWS, ...TRAIN], say).failed).toEqual(names);
  });

  test("refuses answers, failures and confidences that differ in another order", () => {
    const [failed, unsure] = [failingOnce, lessSureOnce].map((again) => judge(ROWS, rightly, { again }));

    expect([failed?.failed, unsure?.failed]).toEqual([["replay"], ["replay"]]);
    expect(failed?.report.gate.checks[3]?.finding).toContain("1 answers differ, the first for see you:7");
  });

  test("refuses what needs its time limit for one call in a hundred, and what is too large", () => {
    const durationsMs = [...Array.from({ length: 98 }, () => 1), 100, 101];
    const files = new Map([["program.py", Buffer.alloc(1_000_001)]]);

    expect(judge(ROWS, rightly, { durationsMs }).failed).toEqual(["latency"]);
    expect(judge(ROWS, rightly, { files }).failed).toEqual(["size"]);
  });

  test("refuses what gets a correction wrong, on whichever side it is", () => {
    const train = { split: "train", source: "correction" } as const;
    const corrections = labelled("free lunch", "ham", 1, train);

    const { failed } = judge([...ROWS, ...labelled("see them", "ham", 20, { split: "train" }), ...corrections]);

    expect(failed).toEqual(["regression"]);
  });

  test("refuses what is worse than the program that serves", () => {
    const champion = {
      definition: { outputs: ["ham", "spam"] },
      execute: (input: Json) => rightly({ input } as LabelledRow).answer,
    };

    const { failed } = judge(ROWS, answering("ham"), { champion });

    expect(failed).toEqual(["holdout", "classes"]);
  });

  test("counts no training row in any figure, and says what is missing where there is no other", () => {
    const { report, text } = judge(TRAIN);

    expect(report.holdout).toBeUndefined();
    expect(report.coverage.every(({ certificate }) => certificate === null)).toBe(true);
    expect(text).toContain("too few to judge");
    expect(report.gate.checks[3]?.finding).toContain("20 rows in two shuffled orders");
  });

  test("asks for nothing where there are no rows, and admits without proof", () => {
    const { report, failed } = judge([]);

    expect(failed).toEqual([]);
    expect(report.gate.checks.map(({ finding }) => finding)).toEqual(
      expect.arrayContaining([
        "it loads; whether it answers is not known: there is no row to ask",
        expect.stringContaining("admitted without proof"),
      ]),
    );
  });

  test("proves a guarantee by its confidences, and by all answers where it gives none", () => {
    const guarantee = { accuracy: 0.95, delta: 0.05, per_class: false };

    const sure = judge(ROWS, rightly, { guarantee });
    const plain = judge(ROWS, (row) => ({ answer: { output: row.output }, failure: undefined }), { guarantee });

    expect(sure.certificate).toMatchObject({ accuracy: 0.95, answered: 120, correct: 120, split: "holdout" });
    expect(plain.certificate).toMatchObject({ answered: 120 });
    expect(plain.threshold).toBe(0);
    expect([sure.report.ece, plain.report.ece]).toEqual([expect.closeTo(0.1), undefined]);
  });

  test("takes a failure for no answer: it proves nothing, and counts as wrong", () => {
    const guarantee = { accuracy: 0.95, delta: 0.05, per_class: false };

    const failed = judge(ROWS, (row) => (isOften(row) ? failing() : rightly(row)), { guarantee });

    expect(failed.certificate?.answered ?? 0).toBeLessThan(120);
    expect(failed.text).toMatch(/Rows on which it failed, counted as answered wrongly: \d+ program-failed, of 120/);
  });

  test("knows every class before it sees the answers: a proof for each class shares delta among all labels", () => {
    const guarantee = { accuracy: 0.9, delta: 0.05, per_class: true };

    const { certificate } = judge([...ROWS, ...labelled("maybe", "other", 1, { split: "train" })], rightly, {
      guarantee,
    });

    expect(certificate?.classes?.map(({ output }) => output)).toEqual(expect.arrayContaining(["ham", "spam", "other"]));
  });

  test("judges by the rows there was time for, and says how many", () => {
    const prepared = prepareRows(ROWS);
    const asked = rowsToAsk(prepared)
      .slice(0, 70)
      .map((row) => ({ row, ...rightly(row) }));

    const { report, text } = judge(ROWS, rightly, { asked, askedAgain: asked });

    expect(report.holdout?.n).toBe(70);
    expect(text).toContain("Rows that it was asked: 70 of 120");
  });

  test("says that each look at the same rows wears them out", () => {
    expect(judge(ROWS, rightly, { judgedBefore: 3 }).text).toContain("judged by these rows before: 3;");
  });
});
