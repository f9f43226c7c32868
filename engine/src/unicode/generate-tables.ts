/**
 * Writes `generated/tables.ts`, the Unicode tables of the engine, from what this Node knows.
 *
 * Run by hand when the tables move to a new Unicode version: `node engine/src/unicode/generate-tables.ts`.
 * Programs name the version they were made with, so the version in `unicode-tables.ts` must rise with it.
 */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { CJK, DIGIT, LETTER, OTHER, SPACE } from "./unit-class.ts";

const UNITS = 0x10000;

/** The text of the generated file, the same on every Node that knows the same Unicode version. */
export function unicodeTablesText(): string {
  return [
    "/** Made by generate-tables.ts; never edited by hand. Form: see unicode-tables.ts. */",
    `export const UNICODE = "${unicodeOfThisNode()}";`,
    `export const CLASS_RUNS =\n  "${classRuns()}";`,
    `export const LOWER_RUNS =\n  "${lowerRuns()}";`,
    "",
  ].join("\n");
}

/** Version of Unicode in this Node, as three numbers. */
export function unicodeOfThisNode(): string {
  return `${process.versions.unicode ?? "0.0"}.0`;
}

/** `length,class` of every run of units of one class, from unit 0 on; numbers in base 36. */
function classRuns(): string {
  const runs: string[] = [];
  for (let start = 0; start < UNITS; ) {
    const unitClass = classOf(start);
    let end = start + 1;
    while (end < UNITS && classOf(end) === unitClass) end++;
    runs.push(`${(end - start).toString(36)},${unitClass}`);
    start = end;
  }
  return runs.join(";");
}

/** `gap,count,stride,delta` of every run of units with a lower case; gap counts from the end of the run before. */
function lowerRuns(): string {
  const mapped: { readonly unit: number; readonly delta: number }[] = [];
  for (let unit = 0; unit < UNITS; unit++) {
    const lower = lowerOf(unit);
    if (lower !== unit) mapped.push({ unit, delta: lower - unit });
  }
  const runs: string[] = [];
  let at = 0;
  let end = 0;
  while (at < mapped.length) {
    const first = mapped[at];
    const stride = mapped[at + 1]?.unit - first.unit <= 2 ? mapped[at + 1].unit - first.unit : 1;
    let count = 1;
    while (mapped[at + count]?.delta === first.delta && mapped[at + count].unit === first.unit + count * stride)
      count++;
    runs.push([first.unit - end, count, stride, first.delta].map((number) => number.toString(36)).join(","));
    end = first.unit + count * stride;
    at += count;
  }
  return runs.join(";");
}

function classOf(unit: number): number {
  const text = String.fromCharCode(unit);
  if (/\p{White_Space}/u.test(text)) return SPACE;
  if (isIdeographic(unit)) return CJK;
  if (/\p{N}/u.test(text)) return DIGIT;
  // Half of a pair says nothing by itself; most pairs in text are emoji and rare letters, which act like words.
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER;
  return /[\p{L}\p{M}']/u.test(text) ? LETTER : OTHER;
}

/** Kana, Han: scripts without spaces whose single units are words. Hangul is written with spaces. */
function isIdeographic(unit: number): boolean {
  return (unit >= 0x3041 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}

function lowerOf(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL("generated/tables.ts", import.meta.url), unicodeTablesText());
}
