/** What taggers that did not learn from a row answer it, and how their margins tell whether all of it is right. */
import { type Json, sameJson } from "@loopai/core";
import { openDataProgram, type TaggerStep } from "@loopai/engine";
import type { LearningJob } from "../learn/learner.ts";
import { programFiles } from "../learn/program-files.ts";
import type { ExtractionTexts } from "./extraction-texts.ts";
import { fitPlatt } from "./fit-platt.ts";
import type { LabelModel } from "./label-model.ts";
import { taggerProgram } from "./tagger-program.ts";
import { withLabel } from "./with-label.ts";
import { type AlignedText, trainTagger, type TrainingSettings } from "./train-tagger.ts";

const FOLDS = 3;
/** Slope 1 and intercept 0: the margin can be read from the confidence. */
const PLAIN = { kind: "platt", slope: 1, intercept: 0 } as const;
const SUREST = 1 - 1e-12;

export interface OutOfFoldExtraction {
  /** One a row, the label beside slots with it; undefined where there is no answer. */
  readonly answers: readonly (Json | undefined)[];
  /** Rows whose whole output is right. */
  readonly right: number;
  readonly calibration: TaggerStep["calibration"];
}

export async function outOfFoldExtraction(
  { rows, folds, examples, outputSchema, onProgress }: LearningJob,
  texts: ExtractionTexts,
  label: LabelModel | undefined,
  settings: TrainingSettings,
): Promise<OutOfFoldExtraction> {
  const answers: (Json | undefined)[] = rows.map(() => undefined);
  const margins: number[] = [];
  const judged: boolean[] = [];
  const labelKey = texts.form.kind === "slots" ? texts.form.label : undefined;
  onProgress({ stage: "folds", done: 0, total: FOLDS });
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (row: number): boolean => (folds[row] ?? 0) % FOLDS === fold;
    const learnt = texts.aligned.filter((text, row): text is AlignedText => text !== undefined && !isHeld(row));
    const model = await trainTagger(learnt, settings);
    const made = taggerProgram({
      pointers: examples.pointers,
      texts,
      model,
      label: undefined,
      calibration: PLAIN,
      outputSchema,
    });
    const program = openDataProgram(programFiles(made));
    for (const [row, { input, output }] of rows.entries()) {
      const answer = isHeld(row) ? program.execute(input) : undefined;
      if (answer === undefined) continue;
      const whole = withLabel(answer.output, labelKey, label?.outOfFold[row]);
      answers[row] = whole;
      const confidence = Math.min(SUREST, answer.confidence ?? 0.5);
      margins.push(Math.log(confidence / (1 - confidence)));
      judged.push(sameJson(whole, output));
    }
    onProgress({ stage: "folds", done: fold + 1, total: FOLDS });
  }
  const calibration = { kind: "platt", ...fitPlatt(margins, judged) } as const;
  return { answers, right: judged.filter(Boolean).length, calibration };
}
