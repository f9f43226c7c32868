/** How code does on rows: right, wrong, and what it says when it fails. */
import { type Json, type LabelledRow, LoopaiError } from "@loopai/core";
import { type AskedRow, failureCounts, failureMessages } from "../../code/asked-row.ts";
import { isRight } from "../../learn/is-right.ts";
import type { CodePort, WrittenCode } from "../code-port.ts";

/** Rows to show that are asked: what is wrong is found in these. */
const MOST_SHOWN = 1_000;

export interface ScoredCode {
  readonly code: WrittenCode;
  /** Dev rows that it answers right. */
  readonly right: number;
  /** Corrections of people, among all rows that were asked, that it does not get right. */
  readonly missed: number;
  /** Answers on dev rows, in their order; undefined: none. */
  readonly answers: readonly (Json | undefined)[];
  /** Answers on rows that prompts may show. */
  readonly shown: readonly AskedRow[];
  /** How it failed, where it did; empty where it never did. */
  readonly failures: string;
}

/** Faults of this machine; all else that loading may meet is the code's own. */
const MACHINE: ReadonlySet<string> = new Set([
  "language-unavailable",
  "sandbox-unavailable",
  "sandbox-saturated",
  "server-stopping",
]);

/**
 * @returns the code's fault in words where it does not load.
 * @throws {LoopaiError} where this machine is at fault. @throws `signal.reason`.
 */
export async function scoreCode(
  port: CodePort,
  code: WrittenCode,
  { shown, dev }: { readonly shown: readonly LabelledRow[]; readonly dev: readonly LabelledRow[] },
  signal?: AbortSignal,
): Promise<ScoredCode | string> {
  try {
    const seen = correctionsFirst(shown).slice(0, MOST_SHOWN);
    const asked = await port.ask(code, [...dev, ...seen], signal);
    const answered = dev.map((_, at) => asked[at]?.answer?.output);
    return {
      code,
      right: dev.filter(({ output }, at) => isRight(answered[at], output)).length,
      missed: asked.filter(({ row, answer }) => row.source === "correction" && !isRight(answer?.output, row.output))
        .length,
      answers: answered,
      shown: asked.slice(dev.length),
      // Of these alone: what code throws may hold its input.
      failures: [failureCounts(asked.slice(dev.length)), failureMessages(asked.slice(dev.length))]
        .filter((text) => text !== "")
        .join("; "),
    };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof LoopaiError) || MACHINE.has(error.code)) throw error;
    return error.message;
  }
}

/** Whether `one` is to be kept rather than `other`: first by what people corrected, which no program may get wrong. */
export function isBetter(one: ScoredCode, other: ScoredCode): boolean {
  return one.missed === other.missed ? one.right > other.right : one.missed < other.missed;
}

function correctionsFirst(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  return rows.toSorted((left, right) => Number(right.source === "correction") - Number(left.source === "correction"));
}
