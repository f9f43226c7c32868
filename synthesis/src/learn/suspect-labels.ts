/**
 * Rows whose label the other rows speak against: the linear model, which has not learnt from the row, is nearly sure of another answer.
 *
 * "Confident learning" (Northcutt, Jiang & Chuang 2021) with one fixed bound in place of one a class. A person who looks at them finds
 * wrong labels far more often than by looking anywhere; until then nothing is changed. What a person has said already is not doubted.
 */
import type { Report } from "@loopai/core";
import type { Candidate } from "./candidate.ts";
import type { LearningJob } from "./learner.ts";
import { toShares } from "./train-softmax.ts";

const NEARLY_SURE = 0.9;
const LEAST_OF_LABEL = 0.05;
const MOST_SUSPECTS = 50;

type Suspects = NonNullable<Report["suspects"]>;

/** One a duplicate group; none where no model tells how sure it is. */
export function suspectLabels(
  { rows, examples }: Pick<LearningJob, "rows" | "examples">,
  candidates: readonly Candidate[],
): Suspects {
  const basis = candidates.find((candidate) => candidate.basis !== undefined)?.basis;
  if (basis === undefined) return [];
  const { outputs, classes } = examples;
  const shares = new Float64Array(outputs.length);
  const byGroup = new Map<string, Suspects[number]>();
  for (const [row, { group, origin, output, source }] of rows.entries()) {
    if (source !== "import" && source !== "model") continue;
    for (let at = 0; at < shares.length; at++) {
      shares[at] = basis.scores[row * shares.length + at] / basis.temperature;
    }
    toShares(shares);
    const confidence = Math.max(...shares);
    const best = shares.indexOf(confidence);
    if (best === classes[row] || confidence < NEARLY_SURE || shares[classes[row]] > LEAST_OF_LABEL) continue;
    byGroup.set(group, { group, origin, output, expected: outputs[best], confidence });
  }
  return [...byGroup.values()]
    .toSorted((left, right) => right.confidence - left.confidence || (left.group < right.group ? -1 : 1))
    .slice(0, MOST_SUSPECTS);
}
