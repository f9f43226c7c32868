/**
 * A linear model that says "none of the others" where no other answer is sure enough.
 *
 * What belongs to no class is as different as can be, and its few rows teach a model little; what they share is that no class
 * fits them well. So they are told by how well the best class fits, below a threshold that is found on rows which were not learnt from: the
 * lowest at which enough of them are recognised.
 */
import { canonicalJson } from "@loopai/core";
import type { ClassCandidate } from "./candidate.ts";
import type { Examples } from "./examples.ts";
import type { OutOfScopeAnswer } from "./learner.ts";
import { scopeThreshold } from "./scope-threshold.ts";
import { shareRight } from "./share-right.ts";

/** The model as it is where nobody says which answer it is, or no row has it. */
export function outOfScopeCandidate(
  { outputs, classes }: Examples,
  model: ClassCandidate,
  outOfScope: OutOfScopeAnswer | undefined,
): ClassCandidate {
  if (outOfScope === undefined || model.scopeScores === undefined) return model;
  const wanted = canonicalJson(outOfScope.output);
  const own = outputs.findIndex((output) => canonicalJson(output) === wanted);
  if (own < 0) return model;
  const scores = model.scopeScores(own);
  const rows = Array.from(scores, (score, row) => {
    return { isOutside: classes[row] === own, isGiven: model.answers[row] === own, score };
  });
  const below = scopeThreshold(rows, outOfScope.recall);

  const answers = Int32Array.from(model.answers);
  let changed = 0;
  let recognised = 0;
  for (let row = 0; row < answers.length; row++) {
    if (answers[row] === own || scores[row] >= below) continue;
    answers[row] = own;
    changed++;
    if (classes[row] === own) recognised++;
  }
  const right = answers.reduce((sum, answer, row) => sum + (answer === classes[row] ? 1 : 0), 0);
  const otherwise = { answer: own, below, probability: shareRight(recognised, changed) };
  return {
    kind: model.kind,
    answers,
    right,
    make: () => {
      const { steps, files } = model.make();
      return { steps: steps.map((step) => (step.kind === "linear" ? { ...step, otherwise } : step)), files };
    },
  };
}
