/**
 * Where in a record file the calls of a certain time stand, without reading what is in front of it.
 *
 * Lines are in the order in which calls ended, ids in the order in which they began; so the place is a guess with
 * {@link MARGIN_MS} on both sides, and who finds nothing there reads the whole file.
 */
import type { RecordSource } from "./record-source.ts";

const NEWLINE = 0x0a;
const PROBE_BYTES = 16_384;
/** Longer than calls last. */
const MARGIN_MS = 60_000;
const ID = /"execution_id":"([0-9a-f]{8})-([0-9a-f]{4})-7/;

/** When the call of an id began (RFC 9562, version 7), in milliseconds since 1970. */
export function timeOfId(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/** Offsets of two line starts around the calls that began at `timeMs`. */
export async function windowAround(
  source: RecordSource,
  timeMs: number,
): Promise<{ readonly start: number; readonly end: number }> {
  const start = (await bisect(source, 0, timeMs - MARGIN_MS)).before;
  const end = (await bisect(source, start, timeMs + MARGIN_MS)).after;
  return { start, end };
}

/** A line start with an earlier call, as late as can be found, and one with a later call or the end of the file. */
async function bisect(source: RecordSource, from: number, timeMs: number) {
  let before = from;
  let after = source.size;
  while (after - before > PROBE_BYTES) {
    const middle = Math.floor((before + after) / 2);
    const line = await firstLineFrom(source, middle);
    if (line === undefined || line.start >= after) break;
    if (line.timeMs < timeMs) before = line.start;
    else after = line.start;
  }
  return { before, after };
}

async function firstLineFrom(source: RecordSource, position: number) {
  const probe = await source.read(position, Math.min(PROBE_BYTES, source.size - position));
  const newline = probe.indexOf(NEWLINE);
  const [, high, low] = newline === -1 ? [] : (ID.exec(probe.toString("latin1", newline + 1)) ?? []);
  if (high === undefined || low === undefined) return undefined;
  return { start: position + newline + 1, timeMs: Number.parseInt(high + low, 16) };
}
