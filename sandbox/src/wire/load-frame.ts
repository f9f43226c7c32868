/** The first frame that a guest gets: its code and artifacts. */
import { FRAME, FRAME_HEAD_BYTES, type LoadHeader } from "./frames.ts";

/** The pieces of the frame, to be written one after the other: the blobs are not copied. */
export function loadFrame(header: LoadHeader, blobs: readonly Uint8Array[]): readonly Uint8Array[] {
  const text = Buffer.from(JSON.stringify(header));
  const blobBytes = blobs.reduce((sum, { length }) => sum + length, 0);
  const head = Buffer.alloc(FRAME_HEAD_BYTES + 4);
  head.writeUInt32LE(4 + text.length + blobBytes, 0);
  head[4] = FRAME.load;
  head.writeUInt32LE(text.length, FRAME_HEAD_BYTES);
  return [head, text, ...blobs];
}
