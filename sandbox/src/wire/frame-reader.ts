/** Cuts what a guest sends into frames. Nothing of it is trusted: a frame over the limit ends the reading. */
import { FRAME_HEAD_BYTES } from "./frames.ts";

/** `payload` is good during the call only: its bytes are used again. */
export type OnFrame = (kind: number, payload: Buffer) => void;

export class FrameReader {
  readonly #mostBytes: number;
  readonly #onFrame: OnFrame;
  readonly #onTooLong: (bytes: number) => void;
  /** Pieces of a frame that is not whole yet. */
  #pieces: Buffer[] = [];
  #pieceBytes = 0;
  /** Bytes from which on looking again makes sense. */
  #wanted = FRAME_HEAD_BYTES;
  #ended = false;

  /** @param mostBytes Longest payload of a frame. */
  constructor(mostBytes: number, onFrame: OnFrame, onTooLong: (bytes: number) => void) {
    this.#mostBytes = mostBytes;
    this.#onFrame = onFrame;
    this.#onTooLong = onTooLong;
  }

  read(chunk: Buffer): void {
    if (this.#ended) return;
    this.#pieceBytes += chunk.length;
    if (this.#pieceBytes < this.#wanted) {
      this.#pieces.push(chunk);
      return;
    }
    const bytes = this.#pieces.length === 0 ? chunk : Buffer.concat([...this.#pieces, chunk]);
    const end = this.#cut(bytes);
    this.#pieces = end < bytes.length ? [bytes.subarray(end)] : [];
    this.#pieceBytes = bytes.length - end;
  }

  /** Whatever still comes is dropped. */
  end(): void {
    this.#ended = true;
    this.#pieces = [];
  }

  /** Returns where the first frame that is not whole begins. */
  #cut(bytes: Buffer): number {
    let at = 0;
    while (!this.#ended && bytes.length - at >= FRAME_HEAD_BYTES) {
      const length = bytes.readUInt32LE(at);
      if (length > this.#mostBytes) {
        this.end();
        this.#onTooLong(length);
        return bytes.length;
      }
      const next = at + FRAME_HEAD_BYTES + length;
      if (next > bytes.length) {
        this.#wanted = FRAME_HEAD_BYTES + length;
        return at;
      }
      this.#onFrame(bytes[at + 4] ?? 0, bytes.subarray(at + FRAME_HEAD_BYTES, next));
      at = next;
    }
    this.#wanted = FRAME_HEAD_BYTES;
    return at;
  }
}
