/** What every proposer that asks a model is given, and what it comes back with. */
import type { Json, LabelledRow } from "@loopai/core";
import type { Model } from "@loopai/llm";
import type { LearningJob } from "../learn/learner.ts";
import type { CodePort, WrittenLanguage } from "./code-port.ts";

export const PROPOSERS = ["learner", "rules", "code", "auto"] as const;
/** Who proposes the program; `auto`: all, and the rows decide. */
export type ProposerName = (typeof PROPOSERS)[number];

/** What a synthesis with a model needs beside its rows. */
export interface ModelPorts {
  /** Under its budget and the app's privacy. */
  readonly model: Model;
  /** Where written code is tried; undefined: none is written. */
  readonly code?: CodePort | undefined;
  /** @defaultValue javascript */
  readonly language?: WrittenLanguage;
  /** The job in the words of whoever set it. */
  readonly task: string;
  /** Programs that are asked for side by side. 1 to 8. @defaultValue 2 */
  readonly candidates?: number;
  /** Times that the best is given back to be mended, 0 to 10. @defaultValue 3 */
  readonly repairs?: number;
  /** After it nothing more is asked, and the best so far is taken. In milliseconds of `performance.now()`. */
  readonly untilMs?: number | undefined;
}

export interface ProposingJob extends LearningJob {
  readonly ports: ModelPorts;
  /** Rows that a prompt may show. */
  readonly shown: readonly LabelledRow[];
  /** Rows that no prompt shows: proposals are chosen by these. */
  readonly dev: readonly LabelledRow[];
  /** What the learner is wrong about, out of fold, for the prompts: expected, answered. */
  readonly confused: readonly (readonly [expected: Json, answered: Json])[];
}

/** One thing that was tried, for the report. */
export interface ProposalAttempt {
  readonly proposer: "rules" | "code";
  /** 0 for a first proposal, else the round of mending. */
  readonly round: number;
  /** Dev rows answered right; undefined where the reply was no program. */
  readonly right: number | undefined;
  /** What became of it, in words. */
  readonly outcome: string;
}
