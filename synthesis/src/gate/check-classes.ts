/**
 * Does the candidate still know every class that the champion knows?
 *
 * A class of few rows can fall silent without a share of all rows showing it, and those who wait for it would see nothing
 * but wrong answers.
 */
import { canonicalJson, type GateCheck, type LabelledRow } from "@loopai/core";
import type { JudgedProgram } from "../report/judged-program.ts";
import { judgeRows } from "../report/judged-row.ts";

/** Fewer right answers of the champion may all be missed by chance. */
const FEWEST = 3;
const NAMED = 3;

export function checkClasses(
  program: JudgedProgram,
  champion: JudgedProgram | undefined,
  holdout: readonly LabelledRow[],
): GateCheck {
  if (champion === undefined) {
    return {
      name: "classes",
      passed: true,
      finding: "left out: a first version has no champion whose classes it could lose",
    };
  }
  const byChampion = rightOfClass(champion, holdout);
  const byCandidate = rightOfClass(program, holdout);
  const known = [...byChampion].filter(([, right]) => right >= FEWEST).map(([output]) => output);
  if (known.length === 0) {
    const finding = `too few to judge: the champion is right on ${FEWEST} holdout rows of no class`;
    return { name: "classes", passed: true, finding };
  }
  const lost = known.filter((output) => !byCandidate.has(output));
  const finding =
    lost.length === 0
      ? `each of ${known.length} classes that the champion knows is answered rightly by the candidate, too`
      : `${lost.length} of ${known.length} classes that the champion knows are never answered rightly: ${lost.slice(0, NAMED).join(", ")}`;
  return { name: "classes", passed: lost.length === 0, finding };
}

/** Right answers of each output, as canonical JSON. */
function rightOfClass(program: JudgedProgram, rows: readonly LabelledRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { row, right } of judgeRows(program, rows)) {
    if (!right) continue;
    const output = canonicalJson(row.output);
    counts.set(output, (counts.get(output) ?? 0) + 1);
  }
  return counts;
}
