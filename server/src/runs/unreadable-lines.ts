/** What a report has to say of lines that should be rows and are none. */
import type { ErrorDetail } from "@loopai/core";

export function unreadableLines(badLines: readonly ErrorDetail[]): string[] {
  const [first] = badLines;
  if (first === undefined) return [];
  return [`${badLines.length} lines of datasets/examples are no rows and were passed over, the first at ${first.at}`];
}
