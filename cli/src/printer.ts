/**
 * Writes lines for people or programs to one stream, in colour where a person looks at it.
 *
 * Where writing fails, because the reader went away (`| head`) or a disk is full, {@link Printer.closed}
 * turns true and later lines are dropped.
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
  readonly #onClosed: (cause: NodeJS.ErrnoException) => void;
  readonly isTerminal: boolean;
  readonly colors: Colors;
  #closed = false;

  /** @param onClosed Called once, when a write has failed. */
  constructor(stream: OutputStream, noColor: boolean, onClosed: (cause: NodeJS.ErrnoException) => void = () => {}) {
    this.#stream = stream;
    this.#onClosed = onClosed;
    this.isTerminal = stream.isTTY === true;
    this.colors = pc.createColors(this.isTerminal && !noColor);
    stream.on("error", (error) => this.#fail(error));
  }

  /** True once a write has failed. */
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
    if (this.#closed) return;
    this.#closed = true;
    this.#onClosed(error);
  }
}
