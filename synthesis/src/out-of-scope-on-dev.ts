/**
 * Finds anew, on development rows, from which confidence on a program's answers are given rather than "none of the others".
 *
 * Out of fold a model has learnt from fewer rows than the program, and people who keep development rows draw them as traffic
 * comes; so where there are any, they decide. They prove nothing: that is for the holdout.
 */
import { canonicalJson, type LabelledRow, type OutOfScope } from "@loopai/core";
import { openDataProgram, type ProgramDefinition, type ProgramFiles, readDefinition } from "@loopai/engine";
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
  const wanted = canonicalJson(output);
  const best = openDataProgram(withStep(files, definition, at, { ...step, otherwise: undefined }));
  const asked = dev.map((row) => {
    const answer = best.execute(row.input);
    const isGiven = answer !== undefined && canonicalJson(answer.output) === wanted;
    return { isOutside: canonicalJson(row.output) === wanted, isGiven, confidence: answer?.confidence ?? 0 };
  });
  const outside = asked.filter((row) => row.isOutside);
  if (outside.length === 0) return files;
  const missed = outside.filter(({ isGiven }) => !isGiven).map(({ confidence }) => confidence);
  const needed = Math.ceil(recall * outside.length) - (outside.length - missed.length);
  // The last of them falls under it as well.
  const below = needed <= 0 ? 0 : Math.min(1, (missed.toSorted((left, right) => left - right)[needed - 1] ?? 1) + 1e-9);
  const changed = asked.filter(({ isGiven, confidence }) => !isGiven && confidence < below);
  const probability = shareRight(changed.filter((row) => row.isOutside).length, changed.length);
  return withStep(files, definition, at, { ...step, otherwise: { ...step.otherwise, below, probability } });
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
