/** Jobs whose answer is one of a list: a constant, a scorecard, a linear model, and a table before the best where texts or templates repeat. */
import { chooseCandidate } from "./choose-candidate.ts";
import type { Candidate, ClassCandidate } from "./candidate.ts";
import { constantCandidate } from "./constant-candidate.ts";
import type { Examples } from "./examples.ts";
import type { Learner } from "./learner.ts";
import { linearCandidate } from "./linear-candidate.ts";
import { lookupCandidate } from "./lookup-candidate.ts";
import { outOfScopeCandidate } from "./out-of-scope-candidate.ts";
import { RECIPE } from "./recipe.ts";
import { templateCandidate } from "../templates/template-candidate.ts";
import { scorecardCandidate } from "./scorecard-candidate.ts";
import { treeCandidate } from "../tree/tree-candidate.ts";
import { validationCandidate } from "../validation/validation-candidate.ts";

/** With fewer rows each may have a class of its own and be one of a few all the same. */
const FEWEST_TO_TELL = 100;

export const classLearner: Learner = {
  name: "classes",
  async propose({ examples, folds, seed, signal, onProgress, outOfScope, validators }) {
    const tooMany = examples.outputs.length > mostClasses(examples.fields.length);
    const model = tooMany ? undefined : await linearCandidate(examples, folds, { seed, signal, onProgress });
    const linear = model === undefined ? undefined : outOfScopeCandidate(examples, model, outOfScope);
    const plain = [
      constantCandidate(examples, folds),
      await treeCandidate(examples, folds, signal),
      scorecardCandidate(examples, folds, seed),
      linear,
    ].filter((candidate) => candidate !== undefined);
    signal?.throwIfAborted();
    const best = chooseCandidate(plain, examples.fields.length);
    const table = lookupCandidate(examples, best);
    const templates = templateCandidate(examples, folds, table ?? best);
    const checks = await validationCandidate(examples, folds, templates ?? table ?? best, { validators, signal });
    const weighed = [...plain, table, templates, checks].filter((candidate) => candidate !== undefined);
    const candidates = weighed.map((candidate) => classesOf(examples, candidate));
    const finalist = weighed.indexOf(checks ?? templates ?? table ?? best);
    return { candidates, finalist: candidates[finalist] ?? classesOf(examples, best) };
  },
};

/** With hardly two rows an answer nothing can be learnt of it: such outputs are made, not chosen. */
function mostClasses(rows: number): number {
  return rows < FEWEST_TO_TELL ? RECIPE.linearClasses : Math.min(RECIPE.linearClasses, rows / 2);
}

function classesOf({ pointers, outputs }: Examples, candidate: ClassCandidate): Candidate {
  return {
    kind: candidate.kind,
    right: candidate.right,
    basis: candidate.basis,
    answerOf: (row) => outputs[candidate.answers[row]],
    make: () => ({ pointers, outputs, ...candidate.make() }),
  };
}
