/**
 * Turns a checked definition and its files into a program that answers.
 *
 * Kept apart from `openDataProgram` so that an ejected module holds this code without the parser of
 * definitions, and without the libraries that only some steps need: the runners of those are handed in.
 */
import type { Answer, Json } from "@loopai/core";
import type { DataProgram, Explanation, ProgramFiles } from "./data-program.ts";
import type { ProgramDefinition, RulesStep, Step, WeighedRulesStep } from "./definition.ts";
import type { FieldRulesStep } from "./field-rules/field-rules-definition.ts";
import { frozenJson } from "./input/frozen-json.ts";
import { InputReader } from "./input/input-reader.ts";
import { LabelsRunner } from "./labels/labels-runner.ts";
import { ConstantRunner } from "./steps/constant-step.ts";
import { LinearRunner } from "./steps/linear-step.ts";
import { LookupRunner } from "./steps/lookup-step.ts";
import { ScorecardRunner } from "./steps/scorecard-step.ts";
import { COMPUTED, invalidProgram, NO_ANSWER, type StepContext, type StepRunner } from "./steps/step-runner.ts";
import { TaggerRunner } from "./tagger/tagger-runner.ts";
import { TemplateRunner } from "./templates/template-runner.ts";
import { TransformRunner } from "./transform/transform-runner.ts";
import { TreeRunner } from "./tree/tree-runner.ts";
import { UNICODE_VERSION } from "./unicode/unicode-tables.ts";
import type { ValidationStep } from "./validation/validation-definition.ts";

/** Makes the runners of steps that stand on a library. */
export interface LibrarySteps {
  rules(step: RulesStep, context: StepContext): StepRunner;
  weighedRules(step: WeighedRulesStep, context: StepContext): StepRunner;
  fieldRules(step: FieldRulesStep, context: StepContext): StepRunner;
  validation(step: ValidationStep, context: StepContext): StepRunner;
}

const MOST_CLASSES_SHOWN = 10;
const MOST_REASONS_SHOWN = 20;

/** @throws {LoopaiError} `program-invalid` when definition and files do not fit together. */
export function assembleProgram(
  definition: ProgramDefinition,
  files: ProgramFiles,
  library: LibrarySteps,
): DataProgram {
  if (definition.unicode !== UNICODE_VERSION) {
    throw invalidProgram("unicode", `is "${definition.unicode}", this engine has tables "${UNICODE_VERSION}"`);
  }
  const steps = definition.steps.map((step, position) => {
    return openStep(step, stepContext(definition, files, position), library);
  });
  return new AssembledProgram(definition, steps);
}

function openStep(step: Step, context: StepContext, library: LibrarySteps): StepRunner {
  switch (step.kind) {
    case "constant":
      return new ConstantRunner(step, context);
    case "lookup":
      return new LookupRunner(step, context);
    case "rules":
      return library.rules(step, context);
    case "weighed-rules":
      return library.weighedRules(step, context);
    case "scorecard":
      return new ScorecardRunner(step, context);
    case "linear":
      return new LinearRunner(step, context);
    case "tagger":
      return new TaggerRunner(step, context);
    case "field-rules":
      return library.fieldRules(step, context);
    case "template":
      return new TemplateRunner(step, context);
    case "transform":
      return new TransformRunner(step, context);
    case "labels":
      return new LabelsRunner(step, context);
    case "tree":
      return new TreeRunner(step, context);
    case "validation":
      return library.validation(step, context);
  }
}

function stepContext(definition: ProgramDefinition, files: ProgramFiles, position: number): StepContext {
  return {
    position,
    fields: definition.inputs.length,
    pointers: definition.inputs.map(({ pointer }) => pointer),
    classes: definition.outputs.length,
    file: (name) => {
      const bytes = files.get(name);
      if (bytes === undefined)
        throw invalidProgram(`steps/${position}`, `needs the file "${name}", which is not there`);
      return bytes;
    },
    optionalFile: (name) => files.get(name),
  };
}

class AssembledProgram implements DataProgram {
  readonly definition: ProgramDefinition;
  readonly #steps: readonly StepRunner[];
  readonly #reader: InputReader;
  /** Frozen, because every answer hands out the same objects. */
  readonly #outputs: readonly Json[];

  constructor(definition: ProgramDefinition, steps: readonly StepRunner[]) {
    this.definition = definition;
    this.#steps = steps;
    this.#reader = new InputReader(definition.inputs.map(({ pointer }) => pointer));
    this.#outputs = definition.outputs.map(frozenJson);
  }

  execute(input: Json): Answer | undefined {
    const fields = this.#reader.read(input);
    for (const step of this.#steps) {
      const answer = step.answer(fields, input);
      if (answer !== NO_ANSWER) return this.#answerOf(step, answer);
    }
    return undefined;
  }

  explain(input: Json): Explanation | undefined {
    const fields = this.#reader.read(input);
    for (const step of this.#steps) {
      const answer = step.answer(fields, input);
      if (answer === NO_ANSWER) continue;
      const { classes, reasons } = step.explain(fields, input);
      return {
        answer: this.#answerOf(step, answer),
        step: step.kind,
        classes: classes
          .toSorted((left, right) => right.score - left.score)
          .slice(0, MOST_CLASSES_SHOWN)
          .map(({ answer: index, score }) => ({ output: this.#outputs[index], score })),
        reasons: reasons
          .toSorted((left, right) => Math.abs(right.weight) - Math.abs(left.weight))
          .slice(0, MOST_REASONS_SHOWN),
      };
    }
    return undefined;
  }

  #answerOf(step: StepRunner, answer: number): Answer {
    const output = answer === COMPUTED ? (step.output?.() ?? null) : this.#outputs[answer];
    const confidence = step.confidence();
    return confidence === undefined ? { output } : { output, confidence };
  }
}
