/** What the reader of labelled data takes, in one place. docs/reference/labelled-data.md states the same numbers. */
export const READ_LIMITS = {
  /** Largest file, in bytes. Reading takes about six times as much memory while it lasts. */
  fileBytes: 200_000_000,
  /** Longest row, in bytes as it stands in the file. */
  rowBytes: 1_000_000,
  /** Deepest nesting of a JSON value. */
  depth: 64,
  /** Most columns of a table. */
  columns: 1_000,
  /** Bad rows that are listed; all are counted. */
  badRowsListed: 1_000,
  /** Share of bad rows above which a file is refused: it is then not what its reader took it for. */
  badShare: 0.5,
} as const;

/** What is said of a row over the limit. */
export function tooLong(bytes: number): string {
  return `is ${bytes} bytes long, at most ${READ_LIMITS.rowBytes} are read; shorten its text`;
}
