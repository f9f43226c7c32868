/**
 * What makes programs from labelled rows without an LLM: one learner for each kind of job.
 *
 * Every learner is shown every job and looks for itself whether the rows suit it; the finalists compete on rows
 * answered right out of fold. A learner reads no names and no files, only rows and schemas.
 */
import type { Json, JsonSchema, LabelledRow } from "@loopai/core";
import type { Candidate } from "./candidate.ts";
import type { Examples } from "./examples.ts";
import type { LearnOptions } from "./learn-options.ts";

/** Which answer stands for "none of the others". */
export interface OutOfScopeAnswer {
  readonly output: Json;
  /** Share of its rows that must be recognised out of fold, over 0 to 1. */
  readonly recall: number;
}

export interface LearningJob extends LearnOptions {
  /** Training rows, at most `RECIPE.mostRows`. */
  readonly rows: readonly LabelledRow[];
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  readonly outOfScope?: OutOfScopeAnswer | undefined;
  /** Names of the validators that a program may use (the engine's `VALIDATOR_BANK`). */
  readonly validators: readonly string[];
  /** Inputs of the job that nobody has labelled. */
  readonly unlabelled: readonly Json[];
  /** The rows as texts and classes; every distinct output is a class. */
  readonly examples: Examples;
  /** Fold that each row is held out in; rows of a group share one. */
  readonly folds: Uint8Array;
}

export interface Proposal {
  /** Everything that was weighed, from simple to complex. */
  readonly candidates: readonly Candidate[];
  /** One of them: the best that this learner has. */
  readonly finalist: Candidate;
  /** What would make the next program better, for people; undefined: nothing that this learner knows. */
  readonly advice?: string | undefined;
}

export interface Learner {
  readonly name: string;
  /**
   * Undefined where the rows do not suit it, which it has to find out quickly.
   *
   * Same job, same proposal. @throws `job.signal.reason` within a second when the signal aborts.
   */
  propose(job: LearningJob): Promise<Proposal | undefined>;
}
