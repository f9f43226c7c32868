/**
 * Speaks with one guest: calls in, outcomes out, in order, each within its limits.
 *
 * The oldest call without an answer is the one that runs. What a guest does wrong ends it; who of the calls in flight was
 * to blame is for {@link ProgramSession} to find out.
 */
import { performance } from "node:perf_hooks";
import { LoopaiError } from "@loopai/core";
import type { Guest, GuestExit } from "../isolation/guest.ts";
import type { Limits } from "../limits.ts";
import { CallBatch, type Nonce } from "../wire/call-batch.ts";
import { FrameReader } from "../wire/frame-reader.ts";
import { FLAG_LEFTOVER, FRAME, type LoadHeader, REPLY_HEAD_BYTES } from "../wire/frames.ts";
import { loadFrame } from "../wire/load-frame.ts";
import { readFault, readReply } from "../wire/read-reply.ts";
import { Deadline } from "./deadline.ts";
import { endOfExit, type GuestEnd, memoryEnd, processEnd } from "./guest-end.ts";
import { LastWords } from "./last-words.ts";
import type { PendingCall } from "./pending-call.ts";
import { streamsEnded } from "./stream-end.ts";

/** Beside output and log: heads, and the text of a fault. */
const REPLY_ROOM_BYTES = 64 * 1024;
/** Longest time to load code and run `setup`, in milliseconds. */
const LOAD_MS = 10_000;
/** Longest time to read what a process left when it ended, in milliseconds. */
const LAST_WORDS_MS = 200;
const NOT_ASKED = "the process sent a reply that nobody asked for";

export interface ConnectionParts {
  readonly guest: Guest;
  readonly limits: Limits;
  readonly load: { readonly header: LoadHeader; readonly blobs: readonly Uint8Array[] };
  /** What the language's driver makes of exit and last words. */
  readonly limitBehind: (exit: GuestExit, stderr: string) => GuestEnd["errorCode"] | undefined;
  /** What they say of an end that was at no limit. */
  readonly reasonIn?: ((stderr: string) => string | undefined) | undefined;
  /** Something was answered. There is room for more, unless the process `isLeaving`: then {@link onGone} is next. */
  readonly onAnswered: (isLeaving: boolean) => void;
  /** It takes no more calls. `unanswered` are those it had, in order; `end` is undefined where it only has leftovers. */
  readonly onGone: (unanswered: readonly PendingCall[], end: GuestEnd | undefined) => void;
}

interface InFlight {
  readonly pending: PendingCall;
  readonly nonce: Nonce;
}

export class GuestConnection {
  readonly #parts: ConnectionParts;
  readonly #batch = new CallBatch();
  readonly #inFlight: InFlight[] = [];
  readonly #words: LastWords;
  readonly #reader: FrameReader;
  readonly #deadline: Deadline;
  readonly #flush = () => this.#writeBatch();
  #ready: PromiseWithResolvers<void> | undefined = Promise.withResolvers<void>();
  /** Why it was ended from here; the exit then says nothing new. */
  #end: GuestEnd | undefined;
  #gone = false;
  #hasExited = false;
  #answered = 0;
  /** When the oldest call in flight began to be the oldest. */
  #headSinceMs = 0;
  /** CPU time when the running call was first seen to run, and how many calls were answered then. */
  #cpuMsBefore = 0;
  #answeredBefore = -1;

  constructor(parts: ConnectionParts) {
    const { guest, limits } = parts;
    this.#parts = parts;
    this.#words = new LastWords([guest.stdout, guest.stderr]);
    const mostBytes = limits.output_bytes + limits.log_bytes + REPLY_ROOM_BYTES;
    this.#reader = new FrameReader(
      mostBytes,
      (kind, payload) => this.#take(kind, payload),
      (bytes) => this.#kill({ errorCode: "output-limit", message: `a reply of ${bytes} bytes is over the limit` }),
    );
    this.#deadline = new Deadline(
      () => this.#overdueMs(),
      () => this.#timeOut(),
    );
    guest.replies.on("data", (chunk: Buffer) => this.#reader.read(chunk));
    void guest.exited.then(async (exit) => {
      this.#hasExited = true;
      // Its last reply and its last words may still be on their way.
      if (!this.#gone) await streamsEnded([guest.replies, guest.stdout, guest.stderr], LAST_WORDS_MS);
      this.#ended(exit);
    });
  }

  /** Calls that it answered. */
  get answered(): number {
    return this.#answered;
  }

  get inFlight(): number {
    return this.#inFlight.length;
  }

  /** It loads, or runs a call. */
  get isBusy(): boolean {
    return this.#ready !== undefined || this.#inFlight.length > 0;
  }

  /** It takes no more calls. */
  get isGone(): boolean {
    return this.#gone || this.#hasExited;
  }

  /** @throws {LoopaiError} `load-failed`, or the limit that loading met. The guest is then released. */
  async load(): Promise<void> {
    const { guest, load, limits } = this.#parts;
    for (const piece of loadFrame(load.header, load.blobs)) guest.requests.write(piece);
    const loadMs = Math.max(LOAD_MS, limits.time_ms);
    const tooLate = setTimeout(() => {
      this.#kill({ errorCode: "load-failed", message: `loading takes longer than ${loadMs} ms` });
    }, loadMs);
    try {
      await this.#ready?.promise;
    } catch (error) {
      await guest.release();
      throw error;
    } finally {
      clearTimeout(tooLate);
    }
  }

  /** Sends a call behind those that are in flight; calls of one turn of the event loop go in one write. */
  send(pending: PendingCall): void {
    const isFirst = this.#batch.bytes === 0;
    this.#inFlight.push({ pending, nonce: this.#batch.add(pending.call) });
    if (this.#inFlight.length === 1) {
      this.#headSinceMs = performance.now();
      this.#deadline.start();
    }
    if (isFirst) setImmediate(this.#flush);
  }

  /** Looks at memory, threads and CPU while a call runs: to be called every few milliseconds. */
  watch(): void {
    if (this.#gone || !this.isBusy) return;
    const { guest, limits } = this.#parts;
    const usage = guest.usage();
    if (usage === undefined) return;
    if (usage.memoryBytes > limits.memory_bytes) this.#kill(memoryEnd(limits.memory_bytes));
    else if ((usage.threads ?? 0) > limits.processes) this.#kill(processEnd(limits.processes));
    else if (this.#answered !== this.#answeredBefore) {
      this.#answeredBefore = this.#answered;
      this.#cpuMsBefore = usage.cpuMs;
    } else if (this.#ready === undefined && usage.cpuMs - this.#cpuMsBefore > limits.time_ms) this.#timeOut();
  }

  /** Memory of its own, in bytes; undefined once it has ended. */
  memoryBytes(): number | undefined {
    return this.#parts.guest.usage()?.memoryBytes;
  }

  /** Takes no more calls; those in flight are handed back by `onGone`. Resolves when all of it is gone. */
  release(): Promise<void> {
    this.#retire(undefined);
    return this.#parts.guest.release();
  }

  #writeBatch(): void {
    if (this.#gone || this.#batch.bytes === 0) return;
    this.#parts.guest.requests.write(this.#batch.take());
  }

  #take(kind: number, payload: Buffer): void {
    if (this.#ready !== undefined) this.#takeLoaded(kind, payload, this.#ready);
    else this.#takeReply(kind, payload);
  }

  #takeLoaded(kind: number, payload: Buffer, ready: PromiseWithResolvers<void>): void {
    if (kind === FRAME.ready) {
      this.#ready = undefined;
      // What loading took is not the first call's.
      this.#answeredBefore = -1;
      ready.resolve();
    } else if (kind === FRAME.refused) {
      this.#kill({ ...readFault(payload.toString("utf8")), errorCode: "load-failed" });
    } else this.#kill({ errorCode: "load-failed", message: "the process answered before it was asked" });
  }

  #takeReply(kind: number, payload: Buffer): void {
    const head = this.#inFlight[0];
    const isReply = kind === FRAME.output || kind === FRAME.answer || kind === FRAME.threw;
    if (head === undefined || !isReply || payload.length < REPLY_HEAD_BYTES || !hasNonce(payload, head.nonce)) {
      this.#kill({ errorCode: "program-failed", message: NOT_ASKED, isViolation: true });
      return;
    }
    const { output_bytes: outputBytes, log_bytes: logBytes } = this.#parts.limits;
    const outcome = readReply(kind, payload, outputBytes, logBytes);
    this.#inFlight.shift();
    this.#answered++;
    this.#words.rest();
    const hasLeftover = ((payload[8] ?? 0) & FLAG_LEFTOVER) !== 0;
    if (this.#inFlight.length > 0) this.#headSinceMs = performance.now();
    head.pending.settle(outcome);
    this.#parts.onAnswered(hasLeftover);
    if (hasLeftover) this.#retire(undefined);
  }

  /** How long the running call has been over its limit, in milliseconds, below 0 while it has time; undefined without one. */
  #overdueMs(): number | undefined {
    if (this.#gone || this.#inFlight.length === 0) return undefined;
    return performance.now() - this.#headSinceMs - this.#parts.limits.time_ms;
  }

  #timeOut(): void {
    const { time_ms: limitMs } = this.#parts.limits;
    this.#kill({ errorCode: "time-limit", message: `no answer within ${limitMs} ms` });
  }

  #kill(end: GuestEnd): void {
    this.#end ??= end;
    this.#parts.guest.kill();
    this.#retire(this.#end);
  }

  #ended(exit: GuestExit): void {
    const { limits, limitBehind, reasonIn } = this.#parts;
    const words = this.#words.text;
    const { memory_bytes: memoryBytes } = limits;
    this.#retire(this.#end ?? endOfExit(exit, memoryBytes, limitBehind(exit, words), reasonIn?.(words)));
  }

  #retire(end: GuestEnd | undefined): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#reader.end();
    this.#deadline.stop();
    const { onGone } = this.#parts;
    const closed = { errorCode: "server-stopping", message: "it was closed while it loaded" } as const;
    const { errorCode, message } = end ?? closed;
    this.#ready?.reject(new LoopaiError(errorCode, `Cannot load the program: ${message}`));
    // Where nobody waits for it, nobody has to hear.
    this.#ready?.promise.catch(() => undefined);
    onGone(
      this.#inFlight.splice(0).map(({ pending }) => pending),
      end,
    );
  }
}

function hasNonce(payload: Buffer, { low, high }: Nonce): boolean {
  return payload.readUInt32LE(0) === low && payload.readUInt32LE(4) === high;
}
