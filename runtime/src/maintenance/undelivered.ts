/** How many samples of a file the forwarder has not delivered yet. */
import { openRecordSource } from "../records/record-source.ts";

const NEWLINE = 0x0a;
const READ_BYTES = 262_144;

/**
 * @param path Of a sample file, without `.gz`.
 * @param offset Bytes of the plain file that were delivered.
 * @param most Stops counting there: 1 where only "none" matters.
 * @returns whole lines behind `offset`; a torn last line is none.
 */
export async function undeliveredIn(path: string, offset: number, most: number): Promise<number> {
  const source = await openRecordSource(path, () => undefined);
  if (source === undefined) return 0;
  let lines = 0;
  try {
    for (let position = offset; position < source.size && lines < most; ) {
      const chunk = await source.read(position, Math.min(READ_BYTES, source.size - position));
      position += chunk.length;
      for (let at = chunk.indexOf(NEWLINE); at !== -1 && lines < most; at = chunk.indexOf(NEWLINE, at + 1)) lines++;
    }
    return lines;
  } finally {
    await source.close();
  }
}
