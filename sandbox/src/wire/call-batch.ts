/** Calls of one turn of the event loop, as frames in one buffer that is written in one go. */
import { randomFillSync } from "node:crypto";
import type { Call } from "../call.ts";
import { CALL_HEAD_BYTES, FRAME, FRAME_HEAD_BYTES } from "./frames.ts";

const FIRST_BYTES = 64 * 1024;
/** Nonces are taken from a block of random bytes: asking the random source for each costs more than the frame. */
const NONCE_BLOCK = Buffer.alloc(4_096);
let nonceAt = NONCE_BLOCK.length;

/** What a reply must bring back: two halves of 64 random bits. */
export interface Nonce {
  readonly low: number;
  readonly high: number;
}

export class CallBatch {
  #buffer = Buffer.allocUnsafe(FIRST_BYTES);
  #end = 0;

  /** Bytes that wait to be taken. */
  get bytes(): number {
    return this.#end;
  }

  /** Adds a call, and draws the nonce that its reply must have. */
  add({ input, nowMs, seed }: Call): Nonce {
    const text = JSON.stringify(input);
    const headEnd = this.#end + FRAME_HEAD_BYTES + CALL_HEAD_BYTES;
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    this.#makeRoom(headEnd + text.length * 3);
    const inputBytes = this.#buffer.write(text, headEnd);
    const nonce = this.#writeHead(CALL_HEAD_BYTES + inputBytes, nowMs, seed);
    this.#end = headEnd + inputBytes;
    return nonce;
  }

  /** The frames so far; the batch is then empty. */
  take(): Buffer {
    const taken = this.#buffer.subarray(0, this.#end);
    // What was taken is being written, maybe later: the next batch must not lie in the same bytes.
    this.#buffer = Buffer.allocUnsafe(FIRST_BYTES);
    this.#end = 0;
    return taken;
  }

  #writeHead(payloadBytes: number, nowMs: number, seed: number): Nonce {
    const buffer = this.#buffer;
    const at = this.#end;
    buffer.writeUInt32LE(payloadBytes, at);
    buffer[at + 4] = FRAME.call;
    if (nonceAt === NONCE_BLOCK.length) {
      randomFillSync(NONCE_BLOCK);
      nonceAt = 0;
    }
    NONCE_BLOCK.copy(buffer, at + FRAME_HEAD_BYTES, nonceAt, nonceAt + 8);
    const nonce = { low: NONCE_BLOCK.readUInt32LE(nonceAt), high: NONCE_BLOCK.readUInt32LE(nonceAt + 4) };
    nonceAt += 8;
    buffer.writeDoubleLE(nowMs, at + FRAME_HEAD_BYTES + 8);
    buffer.writeUInt32LE(seed, at + FRAME_HEAD_BYTES + 16);
    return nonce;
  }

  #makeRoom(bytes: number): void {
    if (bytes <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(bytes, this.#buffer.length * 2));
    this.#buffer.copy(larger, 0, 0, this.#end);
    this.#buffer = larger;
  }
}
