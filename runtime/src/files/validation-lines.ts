/** Reads the lines of `datasets/validations/sampled.jsonl`: forwards from a place, or from the end back to a time. */
import { ValidationLine } from "@loopai/core";
import { openRecordSource, type RecordSource } from "../records/record-source.ts";
import { ReverseLines } from "../records/reverse-lines.ts";
import { type OnBadLine, parseLine } from "./json-lines.ts";

/** A clock that was set back may have dated later lines earlier, by this much at most. */
const CLOCK_SLACK_MS = 600_000;

/** A line and where it starts, in bytes from the start of the file. */
export interface PlacedValidation {
  readonly line: ValidationLine;
  readonly start: number;
}

/**
 * Lines from the end of the file back, the last one first; none when there is no file.
 *
 * @param before Offset in front of which to start. @defaultValue the end of the file
 */
export async function* lastValidations(
  file: string,
  onBadLine: OnBadLine,
  before?: number,
): AsyncGenerator<PlacedValidation, void, void> {
  const source = await openRecordSource(file, onBadLine);
  if (source === undefined) return;
  try {
    yield* placedIn(source, onBadLine, before);
  } finally {
    await source.close();
  }
}

/** {@link lastValidations} that came here at `sinceMs` or later. Lines stand in the order in which they came. */
export async function* validationsSince(file: string, sinceMs: number): AsyncGenerator<PlacedValidation, void, void> {
  for await (const placed of lastValidations(file, () => undefined)) {
    if (Date.parse(placed.line.at) < sinceMs - CLOCK_SLACK_MS) return;
    yield placed;
  }
}

async function* placedIn(
  source: RecordSource,
  onBadLine: OnBadLine,
  before: number | undefined,
): AsyncGenerator<PlacedValidation, void, void> {
  const lines = new ReverseLines(source, before);
  for (let placed = await lines.previous(); placed !== undefined; placed = await lines.previous()) {
    const row = parseLine(placed.bytes, placed.ended, ValidationLine);
    if (typeof row === "object") yield { line: row.value, start: placed.start };
    // One that is not ended is just being written by another, or was cut off: the next append mends it, and says so.
    else if (row !== undefined && placed.ended) onBadLine({ at: `sampled.jsonl byte ${placed.start}`, message: row });
  }
}
