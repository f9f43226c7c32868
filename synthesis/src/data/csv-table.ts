/**
 * Reads CSV with a header (RFC 4180; also `;`, tab and `|`) into a table, each row with its line.
 *
 * Quotes inside an unquoted field are taken as they stand. A row that has another number of fields than
 * the header, or that is not UTF-8, is bad by itself; a quote that is never closed spoils the whole file.
 */
import { LoopaiError } from "@loopai/core";
import { CsvError, parse } from "csv-parse/sync";
import type { BadRows } from "./bad-rows.ts";
import { isWholeUtf8 } from "./decode-file.ts";
import { READ_LIMITS, tooLong } from "./read-limits.ts";
import { problemInText } from "./strict-json.ts";
import type { Table, TableRow } from "./table.ts";

const DELIMITERS = [",", ";", "\t", "|"] as const;

/**
 * @param bytes Content without a byte order mark.
 * @throws {LoopaiError} `data-unreadable` when the header cannot be used or a quote is never closed.
 */
export function readCsvTable(bytes: Uint8Array, name: string, bad: BadRows): Table {
  // Read byte for byte as Latin-1 where the file is not UTF-8 throughout: then each field is decoded by itself.
  const whole = isWholeUtf8(bytes);
  const encoding = whole ? "utf8" : "latin1";
  // One kind of line end, because csv-parse counts "\r\n" inside quotes as two lines.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString(encoding)
    .replaceAll(/\r\n?/g, "\n");
  const columns: string[] = [];
  const rows: TableRow[] = [];
  let lastLine = 0;
  try {
    parse(Buffer.from(text, encoding), {
      encoding,
      delimiter: delimiterOf(text),
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: 0,
      on_record: (fields: string[], { lines }) => {
        lastLine = lines;
        const line = lines - newlinesIn(fields);
        if (columns.length === 0)
          columns.push(
            ...header(
              fields.map((field) => decodedHeader(field, whole, name)),
              name,
            ),
          );
        else {
          const read = repeats(fields, columns) ? "repeats the header" : readFields(fields, columns.length, whole);
          if (typeof read === "string") bad.add(line, read);
          else rows.push({ line, cells: read });
        }
        return null;
      },
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const state = `a quoted field that starts after line ${lastLine} is never closed`;
    throw new LoopaiError("data-unreadable", `Cannot read ${name}: ${state}; write quotes inside quotes twice`, {
      cause,
    });
  }
  return { columns, rows };
}

/** The delimiter that the header has most of, outside quotes; a comma where it has none. */
function delimiterOf(text: string): string {
  const firstLine = text.trimStart().split("\n", 1)[0] ?? "";
  const bare = firstLine.replaceAll(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function header(names: readonly string[], name: string): readonly string[] {
  if (names.length > READ_LIMITS.columns) {
    const state = `the header has ${names.length} columns, at most ${READ_LIMITS.columns} are read`;
    throw new LoopaiError("data-unreadable", `Cannot read ${name}: ${state}`);
  }
  const columns = names.map((column, at) => (column === "" ? `column_${at + 1}` : column));
  for (const [at, column] of columns.entries()) {
    if (columns.indexOf(column) !== at) throw headerRefused(name, `has the column ${JSON.stringify(column)} twice`);
    if (column === "__proto__") throw headerRefused(name, 'has a column "__proto__", which is not allowed');
    const problem = problemInText(column);
    if (problem !== undefined) throw headerRefused(name, problem);
  }
  return columns;
}

function decodedHeader(field: string, whole: boolean, name: string): string {
  const text = whole ? field : utf8FromLatin1(field);
  if (text === undefined) throw headerRefused(name, "is not UTF-8; save the file as UTF-8");
  return text;
}

function headerRefused(name: string, state: string): LoopaiError {
  return new LoopaiError("data-unreadable", `Cannot read ${name}: the header ${state}`);
}

/** Files put together from several have the header again in the middle. A lone column may well hold its own name. */
function repeats(fields: readonly string[], columns: readonly string[]): boolean {
  return columns.length > 1 && fields.length === columns.length && fields.every((field, at) => field === columns[at]);
}

/** The cells of a row, or what is wrong with it. */
function readFields(fields: readonly string[], expected: number, whole: boolean): readonly string[] | string {
  if (fields.length !== expected) return `has ${fields.length} fields, the header has ${expected}`;
  const bytes = fields.reduce((sum, field) => sum + Buffer.byteLength(field, whole ? "utf8" : "latin1"), 0);
  if (bytes > READ_LIMITS.rowBytes) return tooLong(bytes);
  const cells: string[] = [];
  for (const field of fields) {
    const text = whole ? field : utf8FromLatin1(field);
    if (text === undefined) return "is not UTF-8; save the file as UTF-8";
    const problem = problemInText(text);
    if (problem !== undefined) return problem;
    cells.push(text);
  }
  return cells;
}

function utf8FromLatin1(field: string): string | undefined {
  const bytes = Buffer.from(field, "latin1");
  return isWholeUtf8(bytes) ? bytes.toString("utf8") : undefined;
}

function newlinesIn(fields: readonly string[]): number {
  return fields.reduce((sum, field) => sum + (field.includes("\n") ? field.split("\n").length - 1 : 0), 0);
}
