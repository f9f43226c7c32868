import { expect, test } from "vitest";
import { accuracyTable, type SetFigures } from "./accuracy-table.ts";

const FIGURES: SetFigures = {
  accuracy: 0.985,
  macro_f1: 0.97,
  train_cpu_s: 2.31,
  artifact_bytes: 412_345,
  cpu_us_per_call: 8.04,
  cpu_us_per_extra_char: 0.0512,
  ece: 0.0123,
  guarantees: {
    "0.90": { coverage: 0.9951, accuracy: 0.988, answered: 1000 },
    "0.95": { coverage: 0.4, accuracy: 0.9, answered: 1000 },
  },
  test_rows: 1000,
  model: "linear",
};

test("accuracyTable() prints a row a set and marks what misses its bar or breaks its promise", () => {
  const sets = {
    met: FIGURES,
    missed: { ...FIGURES, guarantees: { "0.90": { coverage: 0, accuracy: null, answered: 0 } } },
  };

  const table = accuracyTable(sets, 0.985, { met: 0.988, missed: 0.9881 });

  expect(table.split("\n")).toEqual([
    expect.stringMatching(
      /^set +model +accuracy +bar +macro F1 +train CPU s +KB +us\/call +us\/char +ECE +at 90 % +at 95 %$/,
    ),
    expect.stringMatching(
      /^met +linear +98\.50 +98\.80 +97\.00 +2\.3 +412 +8\.0 +0\.051 +0\.012 +99\.51 -> 98\.80 +40\.00 -> 90\.00 BROKEN$/,
    ),
    expect.stringMatching(/^missed +linear +98\.50 +98\.81 MISSED .* none +none$/),
    expect.stringMatching(/^mean +98\.50 +98\.8\d$/),
  ]);
});
