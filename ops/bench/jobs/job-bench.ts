/** One kind of job in the bench `jobs`: which sets are of its kind, and how it is measured on them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readTestRows, type SetRow } from "../set-rows.ts";

export interface JobBench {
  /** As it stands under `kind` in the result. */
  readonly kind: string;
  /** Whether the set has this kind's shape. Looks at rows, never at names. */
  suits(set: BenchSet): boolean;
  /** Learns from the rows to learn from, scores the others. Figures by metric; shares as fractions. */
  measure(set: BenchSet): Promise<Readonly<Record<string, number>>>;
}

/** A folder of benchmark rows. Files are read when they are asked for; one that is not there has no rows. */
export class BenchSet {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get train(): readonly SetRow[] {
    return this.#rows("train.jsonl");
  }

  /** The source's own development split: settings of a program may be chosen on it. */
  get dev(): readonly SetRow[] {
    return this.#rows("dev.jsonl");
  }

  /** Only ever scored. */
  get test(): readonly SetRow[] {
    return this.#rows("test.jsonl");
  }

  /** Path of a file of the set, undefined where it is not there. */
  file(name: string): string | undefined {
    const path = join(this.#folder, name);
    return existsSync(path) ? path : undefined;
  }

  #rows(name: string): readonly SetRow[] {
    const path = this.file(name);
    return path === undefined ? [] : readTestRows(path);
  }
}
