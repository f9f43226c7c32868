/**
 * Jobs whose answer is a list of labels: a linear model a label, each with a threshold of its own that is found out of fold (binary
 * relevance; Tsoumakas & Katakis 2007).
 */
import type { Json } from "@loopai/core";
import type { LabelsStep } from "@loopai/engine";
import { fitPlatt } from "../extract/fit-platt.ts";
import type { Examples } from "../learn/examples.ts";
import type { Learner, LearningJob } from "../learn/learner.ts";
import { linearCandidate } from "../learn/linear-candidate.ts";
import { bestThreshold } from "./best-threshold.ts";
import { type LabelSets, labelSets } from "./label-sets.ts";

export const labelsLearner: Learner = {
  name: "labels",
  async propose(job) {
    const known = labelSets(job.rows, job.outputSchema);
    if (known === undefined) return undefined;
    const models: LabelModel[] = [];
    for (const label of known.labels) models.push(await labelModel(job, known, label));
    const wanted = known.sets;
    const given = wanted.map((_, row) => models.filter(({ margins }) => margins[row] > 0).map(({ label }) => label));
    const isRight = given.map(
      (list, row) => list.length === wanted[row].size && list.every((label) => wanted[row].has(label)),
    );
    const least = given.map((_, row) => Math.min(...models.map(({ margins }) => Math.abs(margins[row]))));
    const { key } = known;
    const step: LabelsStep = {
      kind: "labels",
      labels: models.map(({ label, above }, at) => ({ value: label, above, file: fileOf(at) })),
      ...(key === undefined ? {} : { key }),
      calibration: { kind: "platt", ...fitPlatt(least, isRight) },
    };
    const answerOf = (row: number): Json => (key === undefined ? given[row] : { [key]: given[row] });
    const candidate = {
      kind: "labels",
      right: isRight.filter(Boolean).length,
      answerOf,
      make: () => ({
        pointers: job.examples.pointers,
        outputs: [],
        steps: [step],
        files: new Map(models.map(({ weights }, at) => [fileOf(at), weights()])),
      }),
    } as const;
    return { candidates: [candidate], finalist: candidate };
  },
};

interface LabelModel {
  readonly label: string;
  readonly above: number;
  /** How far each row is above the threshold, out of fold. */
  readonly margins: Float64Array;
  /** The bytes of its `.bin`, from all rows. */
  readonly weights: () => Uint8Array;
}

async function labelModel(job: LearningJob, { sets }: LabelSets, label: string): Promise<LabelModel> {
  const holds = sets.map((set) => set.has(label));
  const examples: Examples = {
    ...job.examples,
    outputs: [false, true],
    classes: Int32Array.from(holds, (held) => (held ? 1 : 0)),
  };
  const { basis } = await linearCandidate(examples, job.folds, job);
  if (basis === undefined) throw new RangeError("Cannot learn a label: its model has no scores");
  const { scores } = basis;
  const margins = Float64Array.from(holds, (_, row) => scores[row * 2 + 1] - scores[row * 2]);
  const above = bestThreshold(margins, holds);
  return { label, above, margins: margins.map((margin) => margin - above), weights: () => basis.weights() };
}

function fileOf(label: number): string {
  return `label-${label}.bin`;
}
