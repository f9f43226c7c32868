/** What code said when it was asked a row: the raw material of judging it. */
import type { Answer, ErrorCode, LabelledRow } from "@loopai/core";

export interface AskedRow {
  readonly row: LabelledRow;
  /** Undefined where it knows no answer, failed or took too long. */
  readonly answer: Answer | undefined;
  /** Why it failed; undefined where it answered, or said that it knows no answer. */
  readonly failure: ErrorCode | undefined;
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
