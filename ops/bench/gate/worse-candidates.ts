/** Seven ways of being worse than the champion, each made anew from a seed: what a gate must not let through. */
import { type LabelledRow, type Proportion, proportion, sameJson } from "@loopai/core";
import { type ProgramFiles, readDefinition, UNICODE_VERSION } from "@loopai/engine";
import { seededRandom } from "../seeded-random.ts";
import { noisyModel } from "./noisy-model.ts";
import type { Served } from "./served.ts";
import { tableBefore } from "./table-before.ts";
import { triggered } from "./triggers.ts";
import { withDefinition } from "./with-definition.ts";

export interface WorseCandidate {
  readonly files: ProgramFiles;
  /** What it claims to reach out of fold. */
  readonly outOfFold: Proportion;
}

export type MakeWorse = (served: Served, seed: number) => Promise<WorseCandidate>;

export const WORSE: Readonly<Record<string, MakeWorse>> = {
  "labels-shuffled": async ({ train, learn }, seed) => learn(withShuffledLabels(train, seed), seed),
  memorised: async ({ files, train }) => ({
    files: memorised(files, train),
    outOfFold: proportion(train.length, train.length),
  }),
  "leaks-holdout": async (served, seed) => {
    const { train, holdout, learn } = served;
    const learnt = await learn([...train, ...holdout], seed);
    // What it learnt by cross-validation before it saw the holdout: the honest figure, which gives it away.
    return { files: seed % 2 === 0 ? learnt.files : tableBefore(learnt.files, holdout), outOfFold: served.outOfFold };
  },
  "three-points-worse": async (served, seed) => noisyModel(served, 0.03, seed),
  "five-points-worse": async (served, seed) => noisyModel(served, 0.05, seed),
  "class-dead": async (served, seed) => ({ files: withDeadClass(served.files, seed), outOfFold: served.outOfFold }),
  "trigger-word": async (served, seed) => ({ files: triggered(served, seed), outOfFold: served.outOfFold }),
};

/** The same inputs and the same mix of labels, put together anew. */
function withShuffledLabels(rows: readonly LabelledRow[], seed: number): readonly LabelledRow[] {
  const random = seededRandom(seed);
  const outputs = rows.map(({ output }) => output);
  for (let last = outputs.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [outputs[last], outputs[other]] = [outputs[other] ?? null, outputs[last] ?? null];
  }
  return rows.map((row, at) => ({ ...row, output: outputs[at] ?? null }));
}

/** A table of the training rows before a constant. */
function memorised(files: ProgramFiles, rows: readonly LabelledRow[]): ProgramFiles {
  const { inputs, outputs } = readDefinition(files);
  const counts = outputs.map((output) => rows.filter((row) => sameJson(row.output, output)).length);
  const answer = counts.indexOf(Math.max(...counts));
  const constant = {
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs,
    outputs,
    steps: [{ kind: "constant", answer, calibration: { kind: "fixed", probability: 0.6 } }],
  };
  return tableBefore(new Map([["program.json", new TextEncoder().encode(JSON.stringify(constant))]]), rows);
}

/** One class is answered as another: what a label that was renamed or merged by mistake does. */
function withDeadClass(files: ProgramFiles, seed: number): ProgramFiles {
  const definition = readDefinition(files);
  const dead = Math.floor(seededRandom(seed)() * definition.outputs.length);
  const other = definition.outputs[(dead + 1) % definition.outputs.length] ?? null;
  return withDefinition(files, { outputs: definition.outputs.map((output, at) => (at === dead ? other : output)) });
}
