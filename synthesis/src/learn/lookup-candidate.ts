/**
 * A table of the texts that come again and again, in front of the program that answers all others.
 *
 * What it adds is judged on rows whose text other rows have too: the table answers each by those others, as in
 * traffic that repeats itself, against what the program behind it says out of fold. A text that never came before
 * is answered by that program, so out of fold, where rows that read the same are held out together, the two are
 * equally good.
 */
import { normalisedKey } from "@loopai/engine";
import type { ClassCandidate } from "./candidate.ts";
import type { Examples } from "./examples.ts";
import { RECIPE } from "./recipe.ts";
import { shareRight } from "./share-right.ts";

const FILE = "lookup.json";
/** A larger table and the weights behind it would not fit a program. */
const MOST_BYTES = 300_000;
/**
 * The table must be right on one repeated row in this many more: the program behind it was held back from all
 * rows of a text, and once it has learnt from them will know many of them.
 */
const ROWS_A_ROW = 20;

/** How often a text has each class, in the order they were met. */
type ClassCounts = Map<number, number>;

/** @returns undefined where too few rows read like another, or a table would add little or take too much room. */
export function lookupCandidate({ fields, classes }: Examples, behind: ClassCandidate): ClassCandidate | undefined {
  const keys = fields.map((texts) => normalisedKey(texts));
  const countsOfKey = new Map<string, ClassCounts>();
  for (const [row, key] of keys.entries()) {
    const counts = countsOfKey.get(key) ?? new Map<number, number>();
    counts.set(classes[row], (counts.get(classes[row]) ?? 0) + 1);
    countsOfKey.set(key, counts);
  }
  let repeated = 0;
  let known = 0;
  let knownBehind = 0;
  for (const [row, key] of keys.entries()) {
    const answer = mostFrequent(countsOfKey.get(key), classes[row]);
    if (answer === undefined) continue;
    repeated++;
    if (answer === classes[row]) known++;
    if (behind.answers[row] === classes[row]) knownBehind++;
  }
  if (repeated < fields.length * RECIPE.lookupShare || known <= knownBehind + repeated / ROWS_A_ROW) return undefined;
  const bytes = tableBytes(countsOfKey);
  if (bytes.length > MOST_BYTES) return undefined;
  return {
    kind: "lookup",
    answers: behind.answers,
    right: behind.right,
    make: () => {
      const { steps, files } = behind.make();
      const calibration = { kind: "fixed", probability: shareRight(known, repeated) } as const;
      return {
        steps: [{ kind: "lookup", file: FILE, calibration }, ...steps],
        files: new Map([...files, [FILE, bytes]]),
      };
    },
  };
}

/** Answers of the texts that came more than once, in the order of the texts. */
function tableBytes(countsOfKey: ReadonlyMap<string, ClassCounts>): Uint8Array {
  const answers = [...countsOfKey].flatMap(([key, counts]) => {
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const answer = mostFrequent(counts);
    return rows < 2 || answer === undefined ? [] : [[key, answer] as const];
  });
  const table = Object.fromEntries(answers.toSorted(([left], [right]) => (left < right ? -1 : 1)));
  return new TextEncoder().encode(`${JSON.stringify(table)}\n`);
}

/** The class that most rows of a text have, the first among equals, one row of class `without` left out. */
function mostFrequent(counts: ClassCounts | undefined, without?: number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [classIndex, count] of counts ?? []) {
    const others = classIndex === without ? count - 1 : count;
    if (others <= most) continue;
    most = others;
    best = classIndex;
  }
  return best;
}
