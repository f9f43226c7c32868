import { describe, expect, test } from "vitest";
import type { ClassCandidate } from "./candidate.ts";
import { chooseCandidate } from "./choose-candidate.ts";

function candidate(kind: ClassCandidate["kind"], right: number): ClassCandidate {
  return { kind, answers: new Int32Array(), right, make: () => ({ steps: [], files: new Map() }) };
}

function withScorecard(right: number): readonly ClassCandidate[] {
  return [candidate("constant", 500), candidate("scorecard", right), candidate("linear", 900)];
}

describe("chooseCandidate()", () => {
  test("takes the one that is right most often", () => {
    const candidates = [candidate("constant", 500), candidate("scorecard", 800), candidate("linear", 900)];

    expect(chooseCandidate(candidates, 1_000).kind).toBe("linear");
  });

  test("takes a constant that is as good as anything", () => {
    const candidates = [candidate("constant", 900), candidate("scorecard", 900), candidate("linear", 900)];

    expect(chooseCandidate(candidates, 1_000).kind).toBe("constant");
  });

  test("takes a scorecard only when it is clearly ahead", () => {
    expect(chooseCandidate(withScorecard(905), 1_000).kind).toBe("linear");
    expect(chooseCandidate(withScorecard(930), 1_000).kind).toBe("scorecard");
  });
});
