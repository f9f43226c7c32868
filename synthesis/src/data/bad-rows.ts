/** Collects bad rows while a file is read: all are counted, the first are kept. */
import type { BadRow } from "./labelled-data.ts";
import { READ_LIMITS } from "./read-limits.ts";

export class BadRows {
  readonly #rows: BadRow[] = [];
  #count = 0;

  add(line: number, message: string): void {
    this.#count++;
    if (this.#rows.length < READ_LIMITS.badRowsListed) this.#rows.push({ line, message });
  }

  get count(): number {
    return this.#count;
  }

  /** The bad rows that were kept, in order of lines. */
  listed(): readonly BadRow[] {
    return this.#rows.toSorted((left, right) => left.line - right.line);
  }
}
