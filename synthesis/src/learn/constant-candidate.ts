/** Always the most frequent answer: what every other program must beat. */
import { countRight } from "./best-classes.ts";
import type { ClassCandidate } from "./candidate.ts";
import type { Examples } from "./examples.ts";
import { shareRight } from "./share-right.ts";

export function constantCandidate({ classes, outputs }: Examples, folds: Uint8Array): ClassCandidate {
  const answers = new Int32Array(classes.length);
  for (const fold of new Set(folds)) {
    const answer = mostFrequent(
      classes.filter((_, row) => folds[row] !== fold),
      outputs.length,
    );
    for (let row = 0; row < classes.length; row++) if (folds[row] === fold) answers[row] = answer;
  }
  const right = countRight(answers, classes);
  return {
    kind: "constant",
    answers,
    right,
    make: () => ({
      steps: [
        {
          kind: "constant",
          answer: mostFrequent(classes, outputs.length),
          calibration: { kind: "fixed", probability: shareRight(right, classes.length) },
        },
      ],
      files: new Map(),
    }),
  };
}

/** The class with the most rows, the first among equals. */
function mostFrequent(classes: Int32Array, classCount: number): number {
  const counts = new Int32Array(classCount);
  for (const classIndex of classes) counts[classIndex]++;
  let most = 0;
  for (let classIndex = 1; classIndex < classCount; classIndex++)
    if (counts[classIndex] > counts[most]) most = classIndex;
  return most;
}
