/**
 * What host and guest say to each other: length-prefixed frames, requests on descriptor 0 of the guest, replies on its
 * descriptor 3. All numbers are little-endian. Descriptors 1 and 2 carry no replies, whatever is written there.
 *
 * A frame is `u32 length`, `u8 kind`, and `length` bytes of payload:
 *
 * | kind | from | payload |
 * |---|---|---|
 * | `load` 1 | host | `u32 h`, `h` bytes of JSON {@link LoadHeader}, then the contents of its `blobs`, one after the other |
 * | `call` 2 | host | `u64 nonce`, `f64 now_ms`, `u32 seed`, the input as JSON |
 * | `ready` 16 | guest | nothing: the code is loaded, `setup` has run |
 * | `refused` 17 | guest | JSON {@link Fault}: the code cannot be loaded |
 * | `output` 18 | guest | `u64 nonce`, `u8 flags`, `u32 l`, `l` bytes of log, the output as JSON |
 * | `answer` 19 | guest | the same, with JSON `{output, confidence?, reason?}` |
 * | `threw` 20 | guest | the same, with JSON {@link Fault} |
 *
 * A guest answers calls one at a time, in their order, and begins none before the one before is answered: so clock and
 * seed are those of the running call, and the oldest call without an answer is the one that runs. It may hold answers
 * back until it has read all that is there to read, for half a millisecond at most.
 * The nonce is random for each call and must come back: a reply without it was not made by the harness.
 */
export const FRAME_HEAD_BYTES = 5;

export const FRAME = { load: 1, call: 2, ready: 16, refused: 17, output: 18, answer: 19, threw: 20 } as const;

/** Of `u8 flags`: something of the call goes on (a timer, a thread), so the process takes no other call. */
export const FLAG_LEFTOVER = 1;

/** Of `call`, before the input. */
export const CALL_HEAD_BYTES = 20;
/** Of `output`, `answer` and `threw`, before the log. */
export const REPLY_HEAD_BYTES = 13;

export interface LoadHeader {
  /** Code that the guest evaluates; absent where the code stands in the guest's files. */
  readonly code?: string;
  readonly entry: string;
  readonly returns: "output" | "answer";
  readonly log_bytes: number;
  readonly output_bytes: number;
  /** Names for `setup(artifacts)`, with the length of each in `bytes`. */
  readonly blobs: readonly { readonly path: string; readonly bytes: number }[];
}

/**
 * Why a call or a load ended without an answer. `code` is one of `program-failed`, `output-invalid`, `output-limit`,
 * `memory-limit`, `process-limit`, `file-limit`, `load-failed`: a guess of the harness, which has to be plausible only,
 * since a program that lies here lies about itself.
 */
export interface Fault {
  readonly code: string;
  readonly message: string;
}
