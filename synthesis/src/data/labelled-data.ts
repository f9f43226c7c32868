/**
 * What was read from a data file: labelled rows, unlabelled rows and bad rows, each with its line.
 *
 * Nothing is dropped in silence: `rows + unlabelled + badRowCount` is the number of rows in the file.
 */
import type { Json } from "@loopai/core";

export interface ReadRow {
  readonly input: Json;
  readonly output: Json;
  /** Line of the file the row starts in; 1 is the first. */
  readonly line: number;
  /** True where the row itself says `"split": "dev"`. */
  readonly dev: boolean;
}

export interface UnlabelledInput {
  readonly input: Json;
  readonly line: number;
}

export interface BadRow {
  readonly line: number;
  /** What is wrong, continuing "row in line N ...". Holds no data of the row. */
  readonly message: string;
}

/** Where input and label were found in the file. */
export interface FoundColumns {
  readonly inputs: readonly string[];
  /** Null where the file has no labels at all. */
  readonly label: string | null;
  /** Why these, in one sentence for people. */
  readonly foundBy: string;
}

export type DataFormat = "jsonl" | "csv" | "json-array";

export interface LabelledData {
  readonly format: DataFormat;
  readonly rows: readonly ReadRow[];
  readonly unlabelled: readonly UnlabelledInput[];
  /** The first 1,000 bad rows, in order of lines. */
  readonly badRows: readonly BadRow[];
  readonly badRowCount: number;
  readonly columns: FoundColumns;
}
