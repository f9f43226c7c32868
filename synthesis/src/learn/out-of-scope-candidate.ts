/**
 * A linear model that says "none of the others" where no other answer is sure enough.
 *
 * What belongs to no class is as different as can be, and its few rows teach a model little; what they share is that no class
 * fits them well. So they are told by the probability of the best class (Hendrycks & Gimpel 2017), below a threshold that
 * is found on rows which were not learnt from: the lowest at which enough of them are recognised.
 */
import { canonicalJson } from "@loopai/core";
import type { ClassCandidate } from "./candidate.ts";
import type { Examples } from "./examples.ts";
import type { OutOfScopeAnswer } from "./learner.ts";
import { shareRight } from "./share-right.ts";

/** The model as it is where nobody says which answer it is, or no row has it. */
export function outOfScopeCandidate(
  { outputs, classes }: Examples,
  model: ClassCandidate,
  outOfScope: OutOfScopeAnswer | undefined,
): ClassCandidate {
  if (outOfScope === undefined || model.confidences === undefined) return model;
  const wanted = canonicalJson(outOfScope.output);
  const own = outputs.findIndex((output) => canonicalJson(output) === wanted);
  if (own < 0) return model;
  const confidences = model.confidences();
  const below = thresholdFor(model.answers, classes, confidences, { own, recall: outOfScope.recall });

  const answers = Int32Array.from(model.answers);
  let changed = 0;
  let recognised = 0;
  for (let row = 0; row < answers.length; row++) {
    if (answers[row] === own || confidences[row] >= below) continue;
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

/** The lowest probability under which enough rows of class `own` fall; 0 where enough are recognised as they are. */
function thresholdFor(
  answers: Int32Array,
  classes: Int32Array,
  confidences: Float64Array,
  { own, recall }: { readonly own: number; readonly recall: number },
): number {
  const rows = Array.from(classes.keys()).filter((row) => classes[row] === own);
  const missed = rows.filter((row) => answers[row] !== own).map((row) => confidences[row]);
  const needed = Math.ceil(recall * rows.length) - (rows.length - missed.length);
  if (needed <= 0) return 0;
  const last = missed.toSorted((left, right) => left - right)[needed - 1] ?? 1;
  // The last of them falls under it as well.
  return Math.min(1, last + 1e-9);
}
