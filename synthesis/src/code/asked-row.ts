/** What code said when it was asked a row: the raw material of judging it. */
import type { Answer, ErrorCode, LabelledRow } from "@loopai/core";

export interface AskedRow {
  readonly row: LabelledRow;
  /** Undefined where it knows no answer, failed or took too long. */
  readonly answer: Answer | undefined;
  /** Why it failed; undefined where it answered, or said that it knows no answer. */
  readonly failure: ErrorCode | undefined;
  /** What it said about the failure. Its own words: a stranger's text. */
  readonly message?: string;
}

/** How many of `asked` failed for which reason: `2 output-invalid, 1 time-limit`; empty where none did. */
export function failureCounts(asked: readonly AskedRow[]): string {
  const counts = new Map<ErrorCode, number>();
  for (const { failure } of asked) if (failure !== undefined) counts.set(failure, (counts.get(failure) ?? 0) + 1);
  return [...counts]
    .toSorted(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))
    .map(([code, count]) => `${count} ${code}`)
    .join(", ");
}

const MOST_MESSAGES = 3;
const MOST_UNITS = 160;

/** The first distinct messages of rows that failed, each with its row; empty where none said anything. */
export function failureMessages(asked: readonly AskedRow[]): string {
  const first = new Map<string, string>();
  for (const { row, message } of asked) {
    if (message !== undefined && !first.has(message)) first.set(message, row.origin);
  }
  return [...first]
    .slice(0, MOST_MESSAGES)
    .map(([message, origin]) => `${origin}: ${message.slice(0, MOST_UNITS).toWellFormed()}`)
    .join("; ");
}
