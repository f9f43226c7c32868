/**
 * A table of the texts that were seen, for inputs that come again and again.
 *
 * Judged row by row, not group by group: a row is answered by the others that read the same, as it would be
 * in traffic that repeats itself. Texts that are new get the most frequent answer.
 */
import { type Calibration, normalisedKey } from "@loopai/engine";
import type { Candidate } from "./candidate.ts";
import { mostFrequent } from "./constant-candidate.ts";
import type { Examples } from "./examples.ts";
import { RECIPE } from "./recipe.ts";
import { shareRight } from "./share-right.ts";

const FILE = "lookup.json";

/** Undefined where too few rows read like another for a table to be of use. */
export function lookupCandidate({ fields, classes, outputs }: Examples): Candidate | undefined {
  const rowsOfKey = new Map<string, number[]>();
  for (const [row, texts] of fields.entries()) {
    const key = normalisedKey(texts);
    const rows = rowsOfKey.get(key);
    if (rows === undefined) rowsOfKey.set(key, [row]);
    else rows.push(row);
  }
  const fallback = mostFrequent(classes, outputs.length);
  let repeated = 0;
  let known = 0;
  let right = 0;
  for (const rows of rowsOfKey.values()) {
    if (rows.length > 1) repeated += rows.length;
    for (const row of rows) {
      const others = rows.filter((other) => other !== row);
      const answer = others.length === 0 ? fallback : answerOf(others, classes);
      if (answer !== classes[row]) continue;
      right++;
      if (others.length > 0) known++;
    }
  }
  if (repeated < fields.length * RECIPE.lookupShare) return undefined;
  return { kind: "lookup", right, make: () => made(rowsOfKey, classes, fallback, { known, repeated, right }) };
}

function made(
  rowsOfKey: ReadonlyMap<string, readonly number[]>,
  classes: Int32Array,
  fallback: number,
  found: { readonly known: number; readonly repeated: number; readonly right: number },
): ReturnType<Candidate["make"]> {
  const table = Object.fromEntries(
    [...rowsOfKey]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, rows]) => [key, answerOf(rows, classes)]),
  );
  return {
    steps: [
      { kind: "lookup", file: FILE, calibration: fixed(found.known, found.repeated) },
      {
        kind: "constant",
        answer: fallback,
        calibration: fixed(found.right - found.known, classes.length - found.repeated),
      },
    ],
    files: new Map([[FILE, new TextEncoder().encode(`${JSON.stringify(table)}\n`)]]),
  };
}

function fixed(right: number, rows: number): Calibration {
  return { kind: "fixed", probability: shareRight(right, rows) };
}

/** The answer that most of `rows` have, the first among equals. */
function answerOf(rows: readonly number[], classes: Int32Array): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(classes[row], (counts.get(classes[row]) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? 0;
}
