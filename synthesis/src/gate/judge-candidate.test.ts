import { describe, expect, test } from "vitest";
import { constantFiles, labelled, rulesFiles, rulesProgram } from "./gate.test.fixture.ts";
import { judgeCandidate } from "./judge-candidate.ts";

const HOLDOUT = [...labelled("hello", "ham", 80), ...labelled("prize", "spam", 20)];
const TRAIN = [...labelled("hello", "ham", 8, { split: "train" }), ...labelled("prize", "spam", 2, { split: "train" })];
const ROWS = { train: TRAIN, holdout: HOLDOUT, pinned: [] };

describe("judgeCandidate()", () => {
  test("judgeCandidate() admits a good first version and reports every check", () => {
    const verdict = judgeCandidate({ files: rulesFiles("prize"), ...ROWS });

    expect(verdict.admitted).toBe(true);
    expect(verdict.checks.map(({ name }) => name)).toEqual([
      "parse",
      "support",
      "size",
      "latency",
      "replay",
      "regression",
      "holdout",
      "leak",
      "classes",
      "improvement",
      "constant",
    ]);
  });

  test("judgeCandidate() stops at files that do not open", () => {
    const verdict = judgeCandidate({ files: new Map(), ...ROWS });

    expect(verdict).toMatchObject({ admitted: false, checks: [{ name: "parse", passed: false }] });
  });

  test("judgeCandidate() says all that is wrong, not only the first thing", () => {
    const pinned = labelled("lottery", "spam", 1, { source: "correction", split: "train" });

    const { admitted, checks } = judgeCandidate({
      files: new Map([...constantFiles(), ["weights.bin", new Uint8Array(1_000_001)]]),
      champion: rulesProgram("prize"),
      ...ROWS,
      pinned,
      newRows: pinned.map((row) => ({ row, outOfFold: "ham" })),
    });

    expect(admitted).toBe(false);
    expect(checks.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual([
      "size",
      "regression",
      "holdout",
      "classes",
      "improvement",
    ]);
  });

  test("judgeCandidate() refuses a first version that does not beat the constant answer", () => {
    const { admitted, checks } = judgeCandidate({ files: constantFiles(), ...ROWS });

    expect(admitted).toBe(false);
    expect(checks.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual(["constant"]);
  });

  test("judgeCandidate() replays training rows where there is no holdout, and admits a first version", () => {
    const { admitted, checks } = judgeCandidate({ files: constantFiles(), ...ROWS, holdout: [] });

    expect(admitted).toBe(true);
    expect(checks.find(({ name }) => name === "replay")?.finding).toContain("10 rows");
  });
});
