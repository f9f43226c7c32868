/** Finds the line of one id in a file that may be large: bytes are searched, and only a hit is parsed. */
import type { RecordSource } from "./record-source.ts";

const NEWLINE = 0x0a;
const CHUNK_BYTES = 1_048_576;

/**
 * The first line that holds `text` and that `accept` takes: what `accept` made of it, or undefined without one.
 *
 * @param accept Gets each line that holds `text` anywhere, without its newline.
 */
export async function findLine<Row>(
  source: RecordSource,
  text: string,
  accept: (line: Buffer, ended: boolean) => Row | undefined,
): Promise<Row | undefined> {
  const wanted = Buffer.from(text);
  // Starts with the start of a line.
  let rest: Buffer = Buffer.alloc(0);
  for (let position = 0; position < source.size; ) {
    const chunk = await source.read(position, Math.min(CHUNK_BYTES, source.size - position));
    position += chunk.length;
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole = position === source.size ? bytes.length : bytes.lastIndexOf(NEWLINE) + 1;
    for (let hit = bytes.indexOf(wanted); hit !== -1 && hit < whole; ) {
      const start = bytes.lastIndexOf(NEWLINE, hit) + 1;
      const newline = bytes.indexOf(NEWLINE, hit);
      const end = newline === -1 ? bytes.length : newline;
      const row = accept(bytes.subarray(start, end), newline !== -1);
      if (row !== undefined) return row;
      hit = bytes.indexOf(wanted, end);
    }
    rest = bytes.subarray(whole);
  }
  return undefined;
}
