/** A data file as it came in, and the rows of it that an app can use. */
import { type AppConfig, type ErrorDetail, isJsonObject, LoopaiError } from "@loopai/core";
import {
  type BadRow,
  type FoundColumns,
  type LabelledData,
  type ReadRow,
  readLabelledData,
  type UnlabelledInput,
} from "@loopai/synthesis";
import { AppSchemas } from "./app-schemas.ts";
import type { BadRowView, ColumnsView } from "../views/data-views.ts";

export interface DataFile {
  readonly bytes: Uint8Array;
  /** Name for messages and origins. */
  readonly name: string;
  readonly contentType?: string;
  /** Columns that the user names. */
  readonly inputs?: readonly string[];
  readonly label?: string;
  /** Takes the other rows of a file that has bad ones. @defaultValue false: then nothing of it is taken */
  readonly skipBadRows?: boolean;
}

/** Rows that fit an app, and those that do not with why. */
export interface FittingData {
  readonly rows: readonly ReadRow[];
  readonly unlabelled: readonly UnlabelledInput[];
  readonly columns: FoundColumns;
  /** In order of lines. */
  readonly badRows: readonly BadRow[];
  readonly badRowCount: number;
  /** Those of the bad rows that are bad for their label alone: the app does not know it. */
  readonly unknownLabels: readonly MisfitRow[];
}

interface MisfitRow {
  readonly row: ReadRow;
  readonly message: string;
}

/** Most bad rows that an answer lists. */
const MOST_BAD_ROWS = 100;

/** @throws {LoopaiError} `data-unreadable`. */
export function readDataFile({ bytes, ...options }: DataFile): LabelledData {
  return readLabelledData(bytes, options);
}

/**
 * Reads `file` and sets aside the rows that do not fit the schemas of `config`.
 *
 * @throws {LoopaiError} `data-unreadable`; `schema-invalid` when not a single row fits.
 */
export function readFittingData(file: DataFile, config: AppConfig): FittingData {
  const schemas = new AppSchemas(config);
  const data = readDataFile(file);
  const labelled = fitting(data.rows, schemas);
  const unlabelled = fitting(data.unlabelled, schemas);
  const misfits = [...labelled.misfits, ...unlabelled.misfits].toSorted((left, right) => left.line - right.line);
  if (misfits.length > 0 && labelled.rows.length + unlabelled.rows.length === 0) {
    throw new LoopaiError("schema-invalid", `Cannot use ${file.name}: not one of its ${misfits.length} rows fits`, {
      details: misfits
        .slice(0, MOST_BAD_ROWS)
        .map(({ line, message }): ErrorDetail => ({ at: `line ${line}`, message })),
    });
  }
  return {
    rows: labelled.rows,
    unlabelled: unlabelled.rows,
    columns: data.columns,
    badRows: [...data.badRows, ...misfits].toSorted((left, right) => left.line - right.line),
    badRowCount: data.badRowCount + misfits.length,
    unknownLabels: labelled.unknownLabels,
  };
}

/**
 * Stops before anything is written: a row that was left out unseen would be missed by nobody.
 *
 * @throws {LoopaiError} `data-unreadable`, with the first bad rows named, unless they are to be skipped.
 */
export function refuseBadRows(
  { name, skipBadRows = false }: DataFile,
  bad: Pick<FittingData, "badRows" | "badRowCount">,
): void {
  const [first] = bad.badRows;
  if (skipBadRows || first === undefined) return;
  const rows = bad.badRowCount === 1 ? "a row is bad" : `${bad.badRowCount} rows are bad`;
  throw new LoopaiError(
    "data-unreadable",
    `Cannot take ${name}: ${rows}, the first in line ${first.line}: ${first.message}; mend them, or skip them (--skip-bad-rows, in the API bad_rows=skip)`,
    { details: bad.badRows.slice(0, MOST_BAD_ROWS).map(({ line, message }) => ({ at: `line ${line}`, message })) },
  );
}

export function columnsView(columns: FoundColumns): ColumnsView {
  return { inputs: [...columns.inputs], label: columns.label, found_by: columns.foundBy };
}

export function badRowViews(badRows: readonly BadRow[]): BadRowView[] {
  return badRows.slice(0, MOST_BAD_ROWS).map(({ line, message }) => ({ line, message }));
}

function fitting<Row extends ReadRow | UnlabelledInput>(rows: readonly Row[], schemas: AppSchemas) {
  const fits: Row[] = [];
  const misfits: BadRow[] = [];
  const unknownLabels: { readonly row: Row; readonly message: string }[] = [];
  for (const row of rows) {
    const usable = [row, bareInput(row)].find(
      (one) => one !== undefined && schemas.misfit({ input: one.input }) === undefined,
    );
    const message = schemas.misfit(usable ?? row);
    if (message !== undefined) misfits.push({ line: row.line, message });
    else fits.push(usable ?? row);
    if (message !== undefined && usable !== undefined) unknownLabels.push({ row: usable, message });
  }
  return { rows: fits, misfits, unknownLabels };
}

/** A table's one input column gives `{column: value}`; an app whose input is no object means the value itself. */
function bareInput<Row extends ReadRow | UnlabelledInput>(row: Row): Row | undefined {
  if (!isJsonObject(row.input)) return undefined;
  const [value, ...more] = Object.values(row.input);
  return value === undefined || more.length > 0 ? undefined : { ...row, input: value };
}
