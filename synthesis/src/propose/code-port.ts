/** What proposers of code need of a sandbox: this room runs no code itself. */
import type { LabelledRow } from "@loopai/core";
import type { ProgramFiles } from "@loopai/engine";
import type { AskedRow } from "../code/asked-row.ts";

/** Languages that a model may be asked to write. */
export const WRITTEN_LANGUAGES = ["javascript", "typescript", "python"] as const;
export type WrittenLanguage = (typeof WRITTEN_LANGUAGES)[number];

/** Code that nobody has read. */
export interface WrittenCode {
  readonly language: WrittenLanguage;
  /** Name of its file in `files`. */
  readonly entry: string;
  readonly files: ProgramFiles;
}

/** What judging code takes: every row twice, in two orders, each in a process of its own. */
export interface CodeTrial {
  /** The rows there was time for, from the first on. */
  readonly asked: readonly AskedRow[];
  /** The same rows, in the same order here, asked in another one. */
  readonly askedAgain: readonly AskedRow[];
  /** Times of calls that were made one at a time, in milliseconds. */
  readonly durationsMs: readonly number[];
}

export interface CodePort {
  /**
   * Asks each row once, in one process that is gone afterwards; as many rows, from the first on, as there is time for.
   *
   * @throws {LoopaiError} `load-failed` or the limit that loading met: the code is wrong.
   * @throws {LoopaiError} `language-unavailable`, `sandbox-unavailable`, `sandbox-saturated`: this machine is.
   */
  ask(code: WrittenCode, rows: readonly LabelledRow[], signal?: AbortSignal): Promise<readonly AskedRow[]>;
  /** @throws as {@link ask}, and `time-limit` where the same rows take far longer the second time. */
  replay(code: WrittenCode, rows: readonly LabelledRow[], signal?: AbortSignal): Promise<CodeTrial>;
}
