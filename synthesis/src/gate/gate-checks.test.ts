import type { Answer } from "@loopai/core";
import { type DataProgram, openDataProgram } from "@loopai/engine";
import { describe, expect, test } from "vitest";
import { checkConstant } from "./check-constant.ts";
import { checkHoldout } from "./check-holdout.ts";
import { checkImprovement } from "./check-improvement.ts";
import { checkLatency } from "./check-latency.ts";
import { checkParse } from "./check-parse.ts";
import { checkRegression } from "./check-regression.ts";
import { checkReplay } from "./check-replay.ts";
import { checkSize } from "./check-size.ts";
import { constantFiles, labelled, rulesFiles, rulesProgram } from "./gate.test.fixture.ts";

const HAM = labelled("hello", "ham", 80);
const SPAM = labelled("prize", "spam", 20);
const GOOD = rulesProgram("prize");

describe("checkParse()", () => {
  test("checkParse() opens a program and says what it consists of", () => {
    const { check, program } = checkParse(rulesFiles("prize"));

    expect(check).toMatchObject({ passed: true, finding: expect.stringContaining("rules + constant") });
    expect(program).toBeDefined();
  });

  test("checkParse() refuses files that are no program and says where", () => {
    const { check, program } = checkParse(new Map([["program.json", new TextEncoder().encode("{}")]]));

    expect(check.passed).toBe(false);
    expect(check.finding).toMatch(/^Cannot open data program/);
    expect(program).toBeUndefined();
  });
});

describe("checkSize()", () => {
  test("checkSize() leaves words.txt out of what it counts", () => {
    const check = checkSize(new Map([...rulesFiles("prize"), ["words.txt", new Uint8Array(2_000_000)]]));

    expect(check.passed).toBe(true);
  });

  test("checkSize() refuses a megabyte and one byte", () => {
    const check = checkSize(new Map([["weights.bin", new Uint8Array(1_000_001)]]));

    expect(check).toMatchObject({ passed: false, finding: expect.stringContaining("1000001 bytes") });
  });
});

describe("checkLatency()", () => {
  test("checkLatency() lets in a program of rules on this machine", () => {
    const check = checkLatency(GOOD, HAM);

    expect(check.passed).toBe(true);
    expect(check.finding).toMatch(/us CPU a call over 80 inputs/);
  });

  test("checkLatency() refuses a program that takes 2 ms a call in its best round", () => {
    // A CPU clock that only calls of the program move: one slow round would be forgiven, three are not.
    let spentUs = 0;
    const slow: DataProgram = {
      ...GOOD,
      execute: (input) => {
        spentUs += 2_000;
        return GOOD.execute(input);
      },
    };

    const check = checkLatency(slow, HAM, () => spentUs);

    expect(check.passed).toBe(false);
    expect(check.finding).toContain("2000.0 us CPU a call");
  });

  test("checkLatency() measures few rows by a clock that moves in steps of 4 ms", () => {
    let spentUs = 0;
    const steady: DataProgram = {
      ...GOOD,
      execute: (input) => {
        spentUs += 30;
        return GOOD.execute(input);
      },
    };

    const check = checkLatency(steady, HAM.slice(0, 5), () => Math.floor(spentUs / 4_000) * 4_000);

    const [measuredUs] = /^[\d.]+/.exec(check.finding) ?? [];
    expect(Math.abs(Number(measuredUs) - 30)).toBeLessThan(6);
  });

  test("checkLatency() grants long inputs more time", () => {
    let spentUs = 0;
    const long = HAM.map((row) => ({ ...row, input: { text: "x".repeat(10_000) } }));
    const slow: DataProgram = {
      ...GOOD,
      execute: () => {
        spentUs += 2_000;
        return undefined;
      },
    };

    const check = checkLatency(slow, long, () => spentUs);

    expect(check.passed).toBe(true);
  });
});

/** A program that answers by how often it was asked: files of ours cannot, so this is a hostile engine. */
function counting(answer: (call: number) => Answer): () => DataProgram {
  return () => {
    let calls = 0;
    return { ...GOOD, execute: () => answer((calls += 1)) };
  };
}

describe("checkReplay()", () => {
  test("checkReplay() passes a program whose answers follow from the input alone", () => {
    const check = checkReplay(() => rulesProgram("prize"), [...HAM, ...SPAM], 1);

    expect(check).toMatchObject({ passed: true, finding: expect.stringContaining("100 rows") });
  });

  test("checkReplay() refuses a program that remembers what it was asked before", () => {
    const check = checkReplay(
      counting((call) => ({ output: call % 2 === 0 ? "ham" : "spam" })),
      [...HAM, ...SPAM],
      1,
    );

    expect(check.passed).toBe(false);
    expect(check.finding).toMatch(/\d+ answers differ/);
  });

  test("checkReplay() refuses a program whose confidence depends on the order", () => {
    const check = checkReplay(
      counting((call) => ({ output: "ham", confidence: 1 / call })),
      HAM,
      1,
    );

    expect(check.passed).toBe(false);
  });
});

describe("checkRegression()", () => {
  const corrections = labelled("lottery", "spam", 2, { source: "correction", split: "train" });

  test("checkRegression() passes when every correction is answered as corrected", () => {
    const check = checkRegression(rulesProgram("prize|lottery"), corrections);

    expect(check).toEqual({ name: "regression", passed: true, finding: "2 of 2 corrections right" });
  });

  test("checkRegression() refuses one correction forgotten and names it", () => {
    const check = checkRegression(rulesProgram("lottery 0"), corrections);

    expect(check).toEqual({
      name: "regression",
      passed: false,
      finding: "1 of 2 corrections right; wrong among others: lottery:1",
    });
  });
});

describe("checkHoldout()", () => {
  test("checkHoldout() passes a candidate that is right where the champion is", () => {
    const check = checkHoldout(GOOD, rulesProgram("prize"), [...HAM, ...SPAM]);

    expect(check.passed).toBe(true);
    expect(check.finding).toContain("candidate 100 of 100 right, champion 100");
  });

  test("checkHoldout() refuses a lead of the champion of 3 rows to none: p = 1/8", () => {
    const check = checkHoldout(rulesProgram("prize (?:[3-9]|1.)"), GOOD, [...HAM, ...SPAM]);

    expect(check.passed).toBe(false);
    expect(check.finding).toContain("candidate 97 of 100 right, champion 100");
    expect(check.finding).toContain("p = 0.125");
  });

  test("checkHoldout() forgives a lead of 2 rows to none: p = 1/4", () => {
    const check = checkHoldout(rulesProgram("prize (?:[2-9]|1.)"), GOOD, [...HAM, ...SPAM]);

    expect(check.passed).toBe(true);
  });

  test("checkHoldout() says too few to judge under 60 rows and lets pass", () => {
    const check = checkHoldout(rulesProgram("never"), GOOD, [...HAM.slice(0, 39), ...SPAM]);

    expect(check).toMatchObject({
      passed: true,
      finding: expect.stringContaining("too few to judge: 59 holdout rows"),
    });
  });

  test("checkHoldout() judges at 60 rows", () => {
    const check = checkHoldout(rulesProgram("never"), GOOD, [...HAM.slice(0, 40), ...SPAM]);

    expect(check.passed).toBe(false);
  });
});

describe("checkImprovement()", () => {
  const fresh = labelled("lottery", "spam", 4, { split: "train" });
  const answers = (outputs: readonly string[]) =>
    fresh.map((row, index) => ({ row, outOfFold: outputs[index] ?? "ham" }));

  test("checkImprovement() passes when the new rows are answered better out of fold than by the champion", () => {
    const check = checkImprovement(rulesProgram("lottery"), GOOD, answers(["spam", "ham", "ham", "ham"]), []);

    expect(check.passed).toBe(true);
    expect(check.finding).toContain("4 training rows: candidate 1 right out of fold, champion 0");
  });

  test("checkImprovement() refuses what the champion beats out of fold, whatever it learnt by heart", () => {
    const champion = rulesProgram("lottery [0-2]");

    const check = checkImprovement(rulesProgram("lottery"), champion, answers(["ham", "ham", "ham", "ham"]), []);

    expect(check.passed).toBe(false);
    expect(check.finding).toContain("candidate 0 right out of fold, champion 3");
    expect(check.finding).toContain("p = 0.125");
  });

  test("checkImprovement() takes a row of difference for chance", () => {
    const champion = rulesProgram("lottery 0");

    const check = checkImprovement(GOOD, champion, answers(["ham", "ham", "ham", "ham"]), []);

    expect(check.passed).toBe(true);
  });

  test("checkImprovement() counts a pinned correction by the candidate's own answer", () => {
    const pinned = fresh.slice(0, 1);

    const made = checkImprovement(rulesProgram("lottery"), GOOD, answers([]).slice(0, 1), pinned);
    const missed = checkImprovement(GOOD, GOOD, answers(["spam"]).slice(0, 1), pinned);

    expect(made).toMatchObject({ passed: true, finding: expect.stringContaining("1 corrections: candidate 1 right") });
    expect(missed.passed).toBe(false);
  });

  test("checkImprovement() lets no correction outweigh rows that are answered worse", () => {
    const champion = rulesProgram("lottery [1-3]");

    const check = checkImprovement(rulesProgram("lottery"), champion, answers([]), fresh.slice(0, 1));

    expect(check.passed).toBe(false);
  });

  test("checkImprovement() asks for nothing more where the champion has every correction right", () => {
    const champion = rulesProgram("lottery");

    const kept = checkImprovement(champion, champion, answers([]), fresh);
    const lost = checkImprovement(rulesProgram("lottery [0-2]"), champion, answers([]), fresh);

    expect(kept.passed).toBe(true);
    expect(lost.passed).toBe(false);
  });

  test("checkImprovement() is left out where no row is new or nobody knows which, and says so", () => {
    const none = checkImprovement(GOOD, GOOD, [], []);
    const unknown = checkImprovement(GOOD, GOOD, undefined, []);

    expect(none).toMatchObject({ passed: true, finding: expect.stringContaining("no training row is new") });
    expect(unknown).toMatchObject({ passed: true, finding: expect.stringContaining("not known") });
  });
});

describe("checkConstant()", () => {
  const train = [...labelled("hello", "ham", 8), ...labelled("prize", "spam", 2)];

  test("checkConstant() passes a first version that beats the most frequent answer", () => {
    const check = checkConstant(GOOD, undefined, train, [...HAM, ...SPAM]);

    expect(check.passed).toBe(true);
    expect(check.finding).toContain('100 of 100 right, the constant answer "ham" 80');
  });

  test("checkConstant() refuses a lead of 4 rows to none: p = 1/16", () => {
    const check = checkConstant(rulesProgram("prize [0-3]$"), undefined, train, [...HAM, ...SPAM]);

    expect(check.passed).toBe(false);
    expect(check.finding).toContain("p = 0.063");
  });

  test("checkConstant() passes a lead of 5 rows to none: p = 1/32", () => {
    const check = checkConstant(rulesProgram("prize [0-4]$"), undefined, train, [...HAM, ...SPAM]);

    expect(check.passed).toBe(true);
  });

  test("checkConstant() refuses the constant answer itself", () => {
    const check = checkConstant(openDataProgram(constantFiles()), undefined, train, [...HAM, ...SPAM]);

    expect(check.passed).toBe(false);
  });

  test("checkConstant() admits without proof under 60 rows and is left out beside a champion", () => {
    const few = checkConstant(rulesProgram("never"), undefined, train, SPAM);
    const later = checkConstant(rulesProgram("never"), GOOD, train, [...HAM, ...SPAM]);

    expect(few).toMatchObject({ passed: true, finding: expect.stringContaining("too few to judge") });
    expect(later).toMatchObject({ passed: true, finding: expect.stringContaining("left out") });
  });
});
