/**
 * Jobs whose answer is made of parts of a text: an object of fields, or a list of slots with or without a label beside it.
 *
 * One tagger finds all fields: their words exclude each other, and what stands before a field tells much of it; taggers of
 * their own for each field would not see that.
 */
import type { Learner } from "../learn/learner.ts";
import { extractionTexts } from "./extraction-texts.ts";
import { labelModel } from "./label-model.ts";
import { outOfFoldExtraction } from "./out-of-fold-extraction.ts";
import { taggerProgram } from "./tagger-program.ts";
import { trainTagger } from "./train-tagger.ts";

/** Beside a label's model a program has a megabyte in all. */
const MOST_BYTES = { alone: 900_000, besideLabel: 380_000 } as const;

/**
 * Orders of training that are averaged: three were better than one by 0.3 points on the development rows of two sets and by 1.0 in
 * cross-validation on two more, five no better than three.
 */
const RUNS = 3;
const MANY_TEXTS = 3_000;

export const extractLearner: Learner = {
  name: "extraction",
  async propose(job) {
    const texts = extractionTexts(job);
    if (texts === undefined) return undefined;
    const { form, names } = texts;
    const key = form.kind === "slots" ? form.label : undefined;
    const label = key === undefined ? undefined : await labelModel(job, key);
    // A label that is always the same, or never, is none that a model could tell.
    if (key !== undefined && label === undefined) return undefined;
    const mostBytes = label === undefined ? MOST_BYTES.alone : MOST_BYTES.besideLabel;
    const settings = { tags: 1 + 2 * names.length, seed: job.seed, signal: job.signal, mostBytes };

    // Where there are many texts the folds make do with one run each: what they say is then a little less than is true.
    const runs = texts.aligned.length < MANY_TEXTS ? RUNS : 1;
    const { answers, right, calibration } = await outOfFoldExtraction(job, texts, label, { ...settings, runs });
    const learnt = texts.aligned.filter((text) => text !== undefined);
    const model = await trainTagger(learnt, { ...settings, runs: RUNS });
    const { pointers } = job.examples;
    const program = taggerProgram({ pointers, texts, model, label, calibration, outputSchema: job.outputSchema });
    const finalist = { kind: "tagger", right, answerOf: (row: number) => answers[row], make: () => program } as const;
    return { candidates: [finalist], finalist };
  },
};
