/** Does a first version beat the answer that is always the same? Else the inputs say nothing, or too little. */
import { canonicalJson, exactMcNemar, type GateCheck, type Json, type LabelledRow, sameJson } from "@loopai/core";
import type { JudgedProgram } from "../report/judged-program.ts";
import { judgeRows } from "../report/judged-row.ts";
import { FEW_TO_JUDGE } from "../split/enough-rows.ts";

const BETTER_BELOW = 0.05;

/** @param champion With one, the constant has been beaten before and the champion is the measure. */
export function checkConstant(
  program: JudgedProgram,
  champion: JudgedProgram | undefined,
  train: readonly LabelledRow[],
  holdout: readonly LabelledRow[],
): GateCheck {
  if (champion !== undefined) {
    return { name: "constant", passed: true, finding: "left out: there is a champion to compare with" };
  }
  if (holdout.length < FEW_TO_JUDGE) {
    const finding = `too few to judge: ${holdout.length} holdout rows, ${FEW_TO_JUDGE} would do; admitted without proof that it beats a constant answer`;
    return { name: "constant", passed: true, finding };
  }
  const constant = mostFrequentOutput(train);
  const candidateRight = judgeRows(program, holdout).map(({ right }) => right);
  const constantRight = holdout.map(({ output }) => sameJson(output, constant));
  const onlyCandidate = candidateRight.filter((right, row) => right && !constantRight[row]).length;
  const onlyConstant = constantRight.filter((right, row) => right && !candidateRight[row]).length;
  const { firstBetter } = exactMcNemar(onlyCandidate, onlyConstant);

  const right = `${candidateRight.filter(Boolean).length} of ${holdout.length} right`;
  const finding = `${right}, the constant answer ${shown(constant)} ${constantRight.filter(Boolean).length}; exact McNemar test that it is better: p = ${firstBetter.toPrecision(2)}, refused from ${BETTER_BELOW} on`;
  return { name: "constant", passed: firstBetter < BETTER_BELOW, finding };
}

/** The first of the most frequent ones; null without rows. */
function mostFrequentOutput(rows: readonly LabelledRow[]): Json {
  const counts = new Map<string, { readonly output: Json; readonly rows: number }>();
  for (const { output } of rows) {
    const key = canonicalJson(output);
    counts.set(key, { output, rows: (counts.get(key)?.rows ?? 0) + 1 });
  }
  return [...counts.values()].reduce((most, entry) => (entry.rows > most.rows ? entry : most), {
    output: null,
    rows: 0,
  }).output;
}

function shown(output: Json): string {
  const text = canonicalJson(output);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
