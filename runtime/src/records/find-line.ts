/** Finds the line of one id in a file that may be large: bytes are searched, and only a hit is parsed. */
import type { RecordSource } from "./record-source.ts";
import { timeOfId, windowAround } from "./time-window.ts";

const NEWLINE = 0x0a;
const CHUNK_BYTES = 262_144;

/** @returns what was made of a line that holds the id; undefined for a line that only speaks of it. */
type Accept<Row> = (line: Buffer, ended: boolean) => Row | undefined;

/**
 * The first line that `accept` takes, or undefined without one: looked for around the id's time, then everywhere.
 *
 * @param id A UUID version 7.
 * @param accept Gets lines that hold `id` anywhere, without their newline.
 */
export async function findLine<Row>(source: RecordSource, id: string, accept: Accept<Row>): Promise<Row | undefined> {
  const { start, end } = await windowAround(source, timeOfId(id));
  const near = await findBetween(source, id, start, end, accept);
  if (near !== undefined || (start === 0 && end === source.size)) return near;
  return findBetween(source, id, 0, source.size, accept);
}

/** @param start Start of a line. @param limit Start of a line, or the end of the file. */
async function findBetween<Row>(
  source: RecordSource,
  id: string,
  start: number,
  limit: number,
  accept: Accept<Row>,
): Promise<Row | undefined> {
  const wanted = Buffer.from(id);
  // Starts with the start of a line.
  let rest: Buffer = Buffer.alloc(0);
  for (let position = start; position < limit; ) {
    const chunk = await source.read(position, Math.min(CHUNK_BYTES, limit - position));
    position += chunk.length;
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole = position === limit ? bytes.length : bytes.lastIndexOf(NEWLINE) + 1;
    for (let hit = bytes.indexOf(wanted); hit !== -1 && hit < whole; ) {
      const lineStart = bytes.lastIndexOf(NEWLINE, hit) + 1;
      const newline = bytes.indexOf(NEWLINE, hit);
      const lineEnd = newline === -1 ? bytes.length : newline;
      const row = accept(bytes.subarray(lineStart, lineEnd), newline !== -1);
      if (row !== undefined) return row;
      hit = bytes.indexOf(wanted, lineEnd);
    }
    rest = bytes.subarray(whole);
  }
  return undefined;
}
