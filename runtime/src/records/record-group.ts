/** Lines that are written together or not at all, by the day and the dataset they belong to. */
import { LineBuffer } from "./line-buffer.ts";

/** In the order in which they are written: nothing is called sampled before its sample stands. */
export const DATASETS = ["samples", "shadows", "executions"] as const;
export type Dataset = (typeof DATASETS)[number];

type DayLines = Readonly<Record<Dataset, LineBuffer>>;

/** The lines of one file. */
export interface FileLines {
  readonly dataset: Dataset;
  readonly day: string;
  readonly lines: LineBuffer;
}

export class RecordGroup {
  #day = "";
  #lines: DayLines = emptyDay();
  /** Other days than the one last added to; nearly always none. */
  readonly #others = new Map<string, DayLines>();
  #isEmpty = true;

  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** @param day UTC day of the call: 2026-11-20. */
  add(dataset: Dataset, day: string, text: string): void {
    if (day !== this.#day) this.#turnTo(day);
    this.#lines[dataset].add(text);
    this.#isEmpty = false;
  }

  /** What is to be written, file by file, in the order to write it in. */
  *files(): Generator<FileLines, void, void> {
    for (const [day, lines] of [...this.#others, [this.#day, this.#lines] as const]) {
      for (const dataset of DATASETS) {
        if (!lines[dataset].isEmpty) yield { dataset, day, lines: lines[dataset] };
      }
    }
  }

  /** Forgets all lines. */
  clear(): void {
    this.#others.clear();
    for (const dataset of DATASETS) this.#lines[dataset].clear();
    this.#isEmpty = true;
  }

  #turnTo(day: string): void {
    if (this.#isEmpty) {
      this.#day = day;
      return;
    }
    this.#others.set(this.#day, this.#lines);
    this.#lines = this.#others.get(day) ?? emptyDay();
    this.#others.delete(day);
    this.#day = day;
  }
}

function emptyDay(): DayLines {
  return { samples: new LineBuffer(), shadows: new LineBuffer(), executions: new LineBuffer() };
}
