/** The figures of the accuracy bench as a table for people. */
import { binomialLowerTail } from "@loopai/core";

/** What an app with this guarantee would have answered of the test rows. */
export interface GuaranteeFigures {
  /** Share of the test rows that were answered. */
  readonly coverage: number;
  /** Share right of those; null where nothing was answered. */
  readonly accuracy: number | null;
  readonly answered: number;
}

export interface SetFigures {
  readonly accuracy: number;
  readonly macro_f1: number;
  /** CPU time of the whole `synthesize` over all threads, in seconds. */
  readonly train_cpu_s: number;
  /** Bytes of the program's files without words.txt. */
  readonly artifact_bytes: number;
  /** Mean CPU time of a call with an input of up to 150 characters, in microseconds. */
  readonly cpu_us_per_call: number;
  /** CPU time of each character beyond, in microseconds. */
  readonly cpu_us_per_extra_char: number;
  readonly ece: number;
  readonly guarantees: Readonly<Record<string, GuaranteeFigures>>;
  readonly test_rows: number;
  readonly model: string;
}

const HEAD = [
  "set",
  "model",
  "accuracy",
  "bar",
  "macro F1",
  "train CPU s",
  "KB",
  "us/call",
  "us/char",
  "ECE",
  "at 90 %",
  "at 95 %",
];

/** @param bars Accuracy that other tools reach, by set. */
export function accuracyTable(
  sets: Readonly<Record<string, SetFigures>>,
  mean: number,
  bars: Readonly<Record<string, number>>,
): string {
  const rows = Object.entries(sets).map(([name, set]) => [
    name,
    set.model,
    percent(set.accuracy),
    barCell(set, bars[name]),
    percent(set.macro_f1),
    set.train_cpu_s.toFixed(1),
    (set.artifact_bytes / 1000).toFixed(0),
    set.cpu_us_per_call.toFixed(1),
    set.cpu_us_per_extra_char.toFixed(3),
    set.ece.toFixed(3),
    guaranteeCell(set.guarantees["0.90"], 0.9),
    guaranteeCell(set.guarantees["0.95"], 0.95),
  ]);
  const known = Object.keys(sets).flatMap((name) => (bars[name] === undefined ? [] : [bars[name]]));
  const meanBar =
    known.length === Object.keys(sets).length ? percent(known.reduce((sum, bar) => sum + bar, 0) / known.length) : "";
  return aligned([HEAD, ...rows, ["mean", "", percent(mean), meanBar]]);
}

/** The bar, and by how much it is missed: 0.3 points or 3 rows below the best peer, whichever is more. */
function barCell(set: SetFigures, bar: number | undefined): string {
  if (bar === undefined) return "";
  const allowed = bar - Math.max(0.003, 3 / set.test_rows);
  return set.accuracy >= allowed ? percent(bar) : `${percent(bar)} MISSED`;
}

/** Coverage and accuracy, marked where the accuracy is significantly below the promise (exact binomial, p < 0.01). */
function guaranteeCell(figures: GuaranteeFigures | undefined, promise: number): string {
  if (figures === undefined || figures.accuracy === null) return "none";
  const right = Math.round(figures.accuracy * figures.answered);
  const broken = binomialLowerTail(right, figures.answered, promise) < 0.01;
  return `${percent(figures.coverage)} -> ${percent(figures.accuracy)}${broken ? " BROKEN" : ""}`;
}

function percent(share: number): string {
  return (share * 100).toFixed(2);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
