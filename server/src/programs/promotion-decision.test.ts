import { expect, test } from "vitest";
import { decidePromotion } from "./promotion-decision.ts";

const who = "who ran the synthesis";
const first = { hasChampion: false, championUnchanged: true, promoteAsked: false, who };
const later = { hasChampion: true, championUnchanged: true, promoteAsked: false, who };
const admitted = { admitted: true, checks: [] };
const holdout = (n: number) => ({ value: 0.9, n, wilson95: [0.8, 0.95] as [number, number] });

test("decidePromotion() promotes an admitted first version however few its holdout rows", () => {
  expect(decidePromotion({ gate: admitted }, first)).toMatchObject({ promoted: true });
});

test("decidePromotion() never promotes what the gate refused, asked or not, and says what the gate found", () => {
  const gate = {
    admitted: false,
    checks: [{ name: "constant" as const, passed: false, finding: "no better than always ham" }],
  };

  expect(decidePromotion({ gate, holdout: holdout(500) }, { ...first, promoteAsked: true })).toEqual({
    promoted: false,
    reason: "the gate refused it: no better than always ham",
  });
});

test("decidePromotion() leaves a later version to a person, however many its holdout rows", () => {
  expect(decidePromotion({ gate: admitted, holdout: holdout(5_000) }, later)).toEqual({
    promoted: false,
    reason: "the gate admitted it on 5000 holdout rows, and it waits in shadow until a person promotes it",
  });
});

test("decidePromotion() promotes a later version when whoever made it asked for it", () => {
  expect(decidePromotion({ gate: admitted, holdout: holdout(61) }, { ...later, promoteAsked: true })).toEqual({
    promoted: true,
    reason: "the gate admitted it on 61 holdout rows, and who ran the synthesis asked to promote it",
  });
});

test("decidePromotion() leaves it to a person when the champion changed meanwhile, asked or not", () => {
  const state = { ...later, championUnchanged: false, promoteAsked: true };

  expect(decidePromotion({ gate: admitted, holdout: holdout(500) }, state)).toMatchObject({ promoted: false });
});
