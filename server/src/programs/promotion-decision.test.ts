import { expect, test } from "vitest";
import { decidePromotion } from "./promotion-decision.ts";

const first = { hasChampion: false, championUnchanged: true };
const later = { hasChampion: true, championUnchanged: true };
const admitted = { admitted: true, checks: [] };
const holdout = (n: number) => ({ value: 0.9, n, wilson95: [0.8, 0.95] as [number, number] });

test("decidePromotion() promotes an admitted first version however few its holdout rows", () => {
  expect(decidePromotion({ gate: admitted }, first)).toMatchObject({ promoted: true });
});

test("decidePromotion() never promotes what the gate refused and says what the gate found", () => {
  const gate = {
    admitted: false,
    checks: [{ name: "constant" as const, passed: false, finding: "no better than always ham" }],
  };

  expect(decidePromotion({ gate, holdout: holdout(500) }, first)).toEqual({
    promoted: false,
    reason: "the gate refused it: no better than always ham",
  });
});

test.each([
  [59, false],
  [60, true],
])("decidePromotion() with %i holdout rows answers promoted %s for a later version", (n, promoted) => {
  expect(decidePromotion({ gate: admitted, holdout: holdout(n) }, later)).toMatchObject({ promoted });
});

test("decidePromotion() leaves a later version without holdout rows to a person", () => {
  expect(decidePromotion({ gate: admitted }, later)).toMatchObject({ promoted: false });
});

test("decidePromotion() leaves it to a person when the champion changed meanwhile", () => {
  expect(
    decidePromotion({ gate: admitted, holdout: holdout(500) }, { ...later, championUnchanged: false }),
  ).toMatchObject({ promoted: false });
});
