/** Reads what a script writes to one descriptor, and says when it is more than may be. */
import type { Readable } from "node:stream";
import type { ScriptText } from "./script.ts";

export class WrittenText {
  readonly #stream: Readable;
  #chunks: Buffer[] = [];
  #bytes = 0;

  /** @param onTooLong Called once, when it has written over `mostBytes`; from then on nothing is kept. */
  constructor(stream: Readable, mostBytes: number, onTooLong: () => void) {
    this.#stream = stream;
    stream.on("data", (chunk: Buffer) => {
      if (this.#bytes > mostBytes) return;
      this.#bytes += chunk.length;
      this.#chunks.push(chunk);
      if (this.#bytes > mostBytes) onTooLong();
    });
  }

  /**
   * Resolves when nothing more comes. The end of a process may be heard before the last that it wrote; what it left behind
   * may hold its end of the pipe, and is not waited for longer than `mostMs`.
   */
  async ended(mostMs: number): Promise<void> {
    if (this.#stream.readableEnded || this.#stream.destroyed) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, mostMs);
      this.#stream.once("close", () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** The first `mostBytes` of it; what is no UTF-8 stands as U+FFFD. */
  head(mostBytes: number): ScriptText {
    const all = Buffer.concat(this.#chunks);
    return { text: all.toString("utf8", 0, mostBytes), isCut: all.length > mostBytes };
  }

  /** The last `mostBytes` of it. */
  tail(mostBytes: number): string {
    return Buffer.concat(this.#chunks).subarray(-mostBytes).toString("utf8");
  }

  /** The last line that is not blank; "" where there is none. */
  lastLine(): string {
    const text = Buffer.concat(this.#chunks).toString("utf8").trimEnd();
    return text.slice(text.lastIndexOf("\n") + 1).trim();
  }
}
