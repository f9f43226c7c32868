/** Stretches of a field between two places, as they are or in another case. */
import type { Place } from "@loopai/engine";
import type { AtomPool } from "./atom-pool.ts";
import { type PlaceCandidate, placeCandidates } from "./place-candidates.ts";
import type { TransformExample } from "./transform-example.ts";

const LETTERS = ["upper", "lower", "title"] as const;
/** Pairs of places that are tried. */
const MOST_PAIRS = 60_000;

export function sliceAtoms(
  pool: AtomPool,
  examples: readonly (TransformExample & { readonly output: string })[],
  field: number,
): void {
  const texts = examples.map(({ fields }) => fields[field] ?? "");
  const outputs = examples.map(({ output }) => output);
  const folded = outputs.map((output) => output.toLowerCase());
  const places = placeCandidates(texts).toSorted((left, right) => left.cost - right.cost);
  let pairs = 0;
  for (const start of places) {
    for (const end of places) {
      if (pairs++ > MOST_PAIRS) return;
      pool.effort.spend(texts.length);
      const values = valuesBetween(texts, start, end, folded);
      if (values === undefined) continue;
      const slice = { kind: "slice", field, start: start.made, end: end.made } as const;
      const cost = 1 + costOf(start, end) + field * 0.01;
      if (values.every((value, at) => outputs[at].includes(value))) {
        pool.addMade(slice, cost, values);
        for (const other of start.others)
          pool.addMade({ ...slice, start: other.made }, cost + other.cost - start.cost, values);
        for (const other of end.others)
          pool.addMade({ ...slice, end: other.made }, cost + other.cost - end.cost, values);
      }
      if (values.some((value) => /[A-Za-z\u00c0-\u00ff]/.test(value))) {
        for (const letters of LETTERS) pool.add({ ...slice, letters }, cost + 0.45);
      }
    }
  }
}

/** Undefined where a stretch is turned round, is empty everywhere or stands in no output, whatever its case. */
function valuesBetween(
  texts: readonly string[],
  start: PlaceCandidate,
  end: PlaceCandidate,
  folded: readonly string[],
): readonly string[] | undefined {
  const values: string[] = [];
  let isEmpty = true;
  for (let at = 0; at < texts.length; at++) {
    const from = start.at[at] ?? 0;
    const to = end.at[at] ?? 0;
    if (from > to) return undefined;
    const value = (texts[at] ?? "").slice(from, to);
    if (value !== "") isEmpty = false;
    if (!folded[at].includes(value.toLowerCase())) return undefined;
    values.push(value);
  }
  return isEmpty ? undefined : values;
}

/** One whole token is one thought, not two. */
function costOf(start: PlaceCandidate, end: PlaceCandidate): number {
  const isToken = isOneToken(start.made, end.made);
  return isToken ? Math.max(start.cost, end.cost) + 0.1 : start.cost + end.cost;
}

function isOneToken(start: Place, end: Place): boolean {
  return (
    "token" in start &&
    "token" in end &&
    start.token === end.token &&
    start.nth === end.nth &&
    start.side === "start" &&
    end.side === "end" &&
    start.plus === undefined &&
    end.plus === undefined
  );
}
