/**
 * Finds anew, on development rows, from which confidence on a program's answers are given rather than "none of the others".
 *
 * Out of fold a model has learnt from fewer rows than the program, and people who keep development rows draw them as traffic
 * comes; so where there are any, they decide. They prove nothing: that is for the holdout.
 */
import { canonicalJson, type LabelledRow, type OutOfScope } from "@loopai/core";
import {
  bestBut,
  bestIndex,
  InputReader,
  type LinearStep,
  openLinearModel,
  type ProgramDefinition,
  type ProgramFiles,
  readDefinition,
  scopeScore,
} from "@loopai/engine";
import { scopeThreshold } from "./learn/scope-threshold.ts";
import { shareRight } from "./learn/share-right.ts";

const FILE = "program.json";

/** The files as they are without development rows of that answer, or a step that gives it for want of a better one. */
export function outOfScopeOnDev(
  files: ProgramFiles,
  dev: readonly LabelledRow[],
  { output, recall }: OutOfScope,
): ProgramFiles {
  const definition = readDefinition(files);
  const at = definition.steps.findIndex((step) => step.kind === "linear" && step.otherwise !== undefined);
  const step = definition.steps[at];
  if (step?.kind !== "linear" || step.otherwise === undefined) return files;
  const { answer } = step.otherwise;
  const wanted = canonicalJson(output);
  const scoreOf = scopeScorer(files, definition, step, answer);
  const rows = dev.map((row) => ({ isOutside: canonicalJson(row.output) === wanted, ...scoreOf(row) }));
  if (!rows.some(({ isOutside }) => isOutside)) return files;
  const below = scopeThreshold(rows, recall);
  const changed = rows.filter(({ isGiven, score }) => !isGiven && score < below);
  const probability = shareRight(changed.filter(({ isOutside }) => isOutside).length, changed.length);
  return withStep(files, definition, at, { ...step, otherwise: { ...step.otherwise, below, probability } });
}

/** How well the best other class fits a row, and whether the model says by itself that none does. */
function scopeScorer(
  files: ProgramFiles,
  { inputs }: ProgramDefinition,
  { file, calibration }: LinearStep,
  none: number,
) {
  const model = openLinearModel(files.get(file) ?? new Uint8Array());
  const reader = new InputReader(inputs.map(({ pointer }) => pointer));
  const scores = new Float64Array(model.classes);
  const temperature = calibration.kind === "temperature" ? calibration.temperature : 1;
  return ({ input }: LabelledRow) => {
    model.score(reader.read(input), scores);
    const isGiven = bestIndex(scores) === none;
    return { isGiven, score: scopeScore(scores, bestBut(scores, none), none, temperature) };
  };
}

function withStep(
  files: ProgramFiles,
  definition: ProgramDefinition,
  at: number,
  step: ProgramDefinition["steps"][number],
): ProgramFiles {
  const text = `${JSON.stringify({ ...definition, steps: definition.steps.with(at, step) }, undefined, 1)}\n`;
  return new Map([...files, [FILE, new TextEncoder().encode(text)]]);
}
