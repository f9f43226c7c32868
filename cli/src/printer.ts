/**
 * Writes lines for people or programs to one stream, in colour where a person looks at it.
 *
 * A reader that goes away (`| head`) is no error of ours: {@link Printer.closed} turns true and later
 * lines are dropped.
 */
import pc from "picocolors";

export type Colors = ReturnType<typeof pc.createColors>;

/** What is needed of `process.stdout` or `process.stderr`. */
export interface OutputStream {
  write(text: string): unknown;
  on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export class Printer {
  readonly #stream: OutputStream;
  readonly #onClosed: () => void;
  readonly isTerminal: boolean;
  readonly colors: Colors;
  #closed = false;

  /** @param onClosed Called once, when the reader has gone away. */
  constructor(stream: OutputStream, noColor: boolean, onClosed: () => void = () => {}) {
    this.#stream = stream;
    this.#onClosed = onClosed;
    this.isTerminal = stream.isTTY === true;
    this.colors = pc.createColors(this.isTerminal && !noColor);
    stream.on("error", (error) => this.#fail(error));
  }

  /** True once the reader has gone away. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Columns of the terminal, 120 where there is none; 60 to 140. */
  get width(): number {
    return Math.max(60, Math.min(this.#stream.columns ?? 120, 140));
  }

  line(text = ""): void {
    this.raw(`${text}\n`);
  }

  /** Text as it is, without a line end. */
  raw(text: string): void {
    if (!this.#closed) this.#stream.write(text);
  }

  #fail(error: NodeJS.ErrnoException): void {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
    if (this.#closed) return;
    this.#closed = true;
    this.#onClosed();
  }
}
