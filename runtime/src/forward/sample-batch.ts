/** Reads the next whole lines of a sample file that may still grow. */
import { SampleLine } from "@loopai/core";
import { setImmediate as nextTurn } from "node:timers/promises";
import { parseRecordLine } from "../records/record-line.ts";
import type { RecordSource } from "../records/record-source.ts";

const NEWLINE = 0x0a;
const READ_BYTES = 1_048_576;
/** Few enough that whoever takes them is done within a slice, too. */
const MOST_LINES = 250;
/** Work after which others on the event loop get their turn, in milliseconds. */
const SLICE_MS = 1;

export interface SampleBatch {
  readonly samples: readonly SampleLine[];
  /** Lines that are no sample. */
  readonly skipped: number;
  /** Offset behind the last line that is not empty; where the batch began when there is none yet. */
  readonly end: number;
}

/**
 * At most 250 lines from `start` on. A last line without a newline is left: it is cut off, or just being written. So
 * are empty lines at the end, which stand for what the writer took back meanwhile.
 *
 * @param start Offset of the first byte of a line.
 */
export async function readSampleBatch(source: RecordSource, start: number): Promise<SampleBatch> {
  const bytes = await readWholeLines(source, start);
  const samples: SampleLine[] = [];
  let skipped = 0;
  let lines = 0;
  let at = 0;
  let lookedAt = 0;
  let sliceEndsAt = performance.now() + SLICE_MS;
  for (let end = bytes.indexOf(NEWLINE); end !== -1 && lines < MOST_LINES; end = bytes.indexOf(NEWLINE, at)) {
    const row = parseRecordLine(bytes.subarray(at, end), true, SampleLine);
    if (typeof row === "object") samples.push(row.value);
    else if (typeof row === "string") skipped++;
    lines++;
    at = end + 1;
    if (row !== undefined) lookedAt = at;
    if (performance.now() < sliceEndsAt) continue;
    await nextTurn();
    sliceEndsAt = performance.now() + SLICE_MS;
  }
  return { samples, skipped, end: start + lookedAt };
}

/** Bytes from `start` on with at least one newline among them, unless there is none before the end of the file. */
async function readWholeLines(source: RecordSource, start: number): Promise<Buffer> {
  for (let length = READ_BYTES; ; length *= 2) {
    const wanted = Math.min(length, source.size - start);
    const bytes = await source.read(start, wanted);
    if (bytes.includes(NEWLINE) || wanted === source.size - start) return bytes;
  }
}
