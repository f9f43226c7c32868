/** Runs the language of transform steps on the texts of an input. Never throws; what cannot be made is undefined. */
import { datePart, movedDate, readDate } from "./dates.ts";
import { inCase } from "./letters.ts";
import { numbersIn, writeNumber } from "./numbers.ts";
import { nthOf, textSpans, type Token, tokenSpans } from "./tokens.ts";
import type { Atom, Place, Predicate, TransformCase } from "./transform-definition.ts";

/** Longer texts are cut: a bound on the time of one call. In UTF-16 units. */
export const MOST_TEXT_UNITS = 2_000;

/** Undefined where no case holds, or a part of the first that does cannot be made; null where that answers null. */
export function runCases(cases: readonly TransformCase[], fields: readonly string[]): string | null | undefined {
  const chosen = cases.find(({ when }) => when.every(({ is, not = false }) => holds(is, fields) !== not));
  if (chosen === undefined || chosen.parts === null) return chosen === undefined ? undefined : null;
  let text = "";
  for (const part of chosen.parts) {
    const made = runAtom(part, fields);
    if (made === undefined) return undefined;
    text += made;
  }
  return text;
}

export function runAtom(atom: Atom, fields: readonly string[]): string | undefined {
  if (atom.kind === "text") return atom.text;
  const text = textOf(fields, atom.field);
  switch (atom.kind) {
    case "slice": {
      const start = placeIn(text, atom.start);
      const end = placeIn(text, atom.end);
      return start === undefined || end === undefined || start > end
        ? undefined
        : inCase(text.slice(start, end), atom.letters);
    }
    case "number": {
      const value = nthOf(numbersIn(text), atom.nth);
      return value === undefined ? undefined : writeNumber(value, atom);
    }
    case "date": {
      const date = readDate(text, atom.order);
      const moved = date === undefined ? undefined : movedDate(date, atom);
      return moved === undefined ? undefined : datePart(moved, atom.part);
    }
    case "join": {
      const parts = tokenSpans(text, atom.token).map(({ start, end }) =>
        text.slice(start, atom.take === "first" ? start + 1 : end),
      );
      return parts.length === 0 ? undefined : inCase(parts.join(atom.separator), atom.letters);
    }
    case "replace":
      return inCase(
        text.replaceAll(atom.find, () => atom.with),
        atom.letters,
      );
  }
}

/** Number of units before the place; undefined where there is none. */
export function placeIn(text: string, place: Place): number | undefined {
  if ("from" in place) {
    if (place.at > text.length) return undefined;
    return place.from === "start" ? place.at : text.length - place.at;
  }
  const spans = "token" in place ? tokenSpans(text, place.token) : textSpans(text, place.text);
  const at = nthOf(spans, place.nth)?.[place.side];
  const moved = at === undefined ? -1 : at + (place.plus ?? 0);
  return moved < 0 || moved > text.length ? undefined : moved;
}

export function holds(predicate: Predicate, fields: readonly string[]): boolean {
  const text = textOf(fields, predicate.field);
  if ("equals" in predicate) return text === predicate.equals;
  if ("starts" in predicate) return text.startsWith(predicate.starts);
  if ("ends" in predicate) return text.endsWith(predicate.ends);
  if ("contains" in predicate) return text.includes(predicate.contains);
  if ("least" in predicate) return tokenSpans(text, predicate.token).length >= predicate.least;
  if ("first" in predicate) return tokenSpans(text, predicate.first)[0]?.start === 0;
  if ("last" in predicate) return endsWithToken(text, predicate.last);
  if ("below" in predicate) return (numbersIn(text)[0] ?? Infinity) < predicate.below;
  return text.length < predicate.shorter;
}

function endsWithToken(text: string, token: Token): boolean {
  return text !== "" && tokenSpans(text, token).at(-1)?.end === text.length;
}

function textOf(fields: readonly string[], field: number): string {
  const text = fields[field] ?? "";
  return text.length > MOST_TEXT_UNITS ? text.slice(0, MOST_TEXT_UNITS) : text;
}
