/**
 * Ctrl-C as an abort signal: the first asks the command to stop and clean up, the second ends at once.
 *
 * Ending at once is safe too: every file of the data folder is written under a temporary name first.
 */
import { EXIT } from "./exit-code.ts";

/** Why a command was stopped before its end. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export class InterruptListener implements Disposable {
  readonly #controller = new AbortController();
  readonly #listener = (): void => this.#interrupt();

  constructor() {
    for (const name of SIGNALS) process.on(name, this.#listener);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Stops the command because its output has no reader any more, or cannot be written. */
  outputClosed({ code = "" }: NodeJS.ErrnoException): void {
    const isGone = code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
    const stop = isGone
      ? new Interrupted("The output was closed", EXIT.closed.code)
      : new Interrupted(`Cannot write the output (${code})`, EXIT.failed.code);
    this.#controller.abort(stop);
  }

  [Symbol.dispose](): void {
    for (const name of SIGNALS) process.off(name, this.#listener);
  }

  #interrupt(): void {
    if (this.signal.aborted) process.exit(EXIT.interrupted.code);
    this.#controller.abort(new Interrupted("Interrupted", EXIT.interrupted.code));
  }
}
