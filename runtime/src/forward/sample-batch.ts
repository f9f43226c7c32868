/** Reads the next whole lines of a sample file that may still grow. */
import type { RecordSource } from "../records/record-source.ts";
import { type DrawnSample, readDrawnSample } from "./drawn-sample.ts";

const NEWLINE = 0x0a;
const READ_BYTES = 2_097_152;
/** What a busy second draws: whoever takes samples forces a batch to the disk once, however many they are. */
const MOST_LINES = 2_000;

export interface SampleBatch {
  readonly samples: readonly DrawnSample[];
  /** Lines that are no sample. */
  readonly skipped: number;
  /** Offset behind the last line that is not empty; where the batch began when there is none yet. */
  readonly end: number;
}

/**
 * At most 2,000 lines from `start` on. A last line without a newline is left: it is cut off, or just being written. So
 * are empty lines at the end, which stand for what the writer took back meanwhile.
 *
 * @param start Offset of the first byte of a line.
 */
export async function readSampleBatch(source: RecordSource, start: number): Promise<SampleBatch> {
  const bytes = await readWholeLines(source, start);
  const samples: DrawnSample[] = [];
  let skipped = 0;
  let at = 0;
  let lookedAt = 0;
  let end = bytes.indexOf(NEWLINE);
  for (let lines = 0; end !== -1 && lines < MOST_LINES; lines++) {
    const row = readDrawnSample(bytes.subarray(at, end));
    if (typeof row === "object") samples.push(row.value);
    else if (typeof row === "string") skipped++;
    at = end + 1;
    if (row !== undefined) lookedAt = at;
    end = bytes.indexOf(NEWLINE, at);
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
