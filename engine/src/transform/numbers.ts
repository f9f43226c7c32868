/** Numbers in texts: found, rounded and written. Decimal arithmetic on what a double holds; what it cannot hold is no number here. */
import type { Atom } from "./transform-definition.ts";

export type NumberAtom = Extract<Atom, { kind: "number" }>;

const NUMBER = /[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?/g;
const MOST_NUMBERS = 50;
const MOST_MAGNITUDE = 1e15;

/** The numbers of a text, from left to right; a sign counts where nothing but a space or "(" stands before it. */
export function numbersIn(text: string): readonly number[] {
  const found: number[] = [];
  for (const match of text.matchAll(NUMBER)) {
    if (!/[0-9]/.test(match[0])) continue;
    const before = text[match.index - 1] ?? " ";
    const isSigned = /^[+-]/.test(match[0]) && !/[ (\t=:$€£]/.test(before);
    const value = Number((isSigned ? match[0].slice(1) : match[0]).replaceAll(",", ""));
    if (Number.isFinite(value) && Math.abs(value) < MOST_MAGNITUDE) found.push(value);
    if (found.length === MOST_NUMBERS) break;
  }
  return found;
}

export function writeNumber(value: number, atom: Omit<NumberAtom, "kind" | "field" | "nth">): string | undefined {
  const { scale = 1, round, add = 0, decimals, thousands, width = 0, plus = false } = atom;
  const moved = tidy((round === undefined ? value * scale : rounded(tidy(value * scale), round)) + add);
  if (!Number.isFinite(moved) || Math.abs(moved) >= MOST_MAGNITUDE) return undefined;
  const [fewest, most] = decimals;
  const [whole = "0", fraction = ""] = tidyFixed(Math.abs(moved), most).split(".");
  let kept = fraction;
  while (kept.length > fewest && kept.endsWith("0")) kept = kept.slice(0, -1);
  const filled = whole.padStart(width, "0");
  const grouped = thousands === undefined ? filled : filled.replace(/\B(?=(?:[0-9]{3})+$)/g, thousands);
  const isZero = /^[0.,' ]*$/.test(`${grouped}${kept}`);
  const sign = moved < 0 && !isZero ? "-" : plus ? "+" : "";
  return `${sign}${grouped}${kept === "" ? "" : `.${kept}`}`;
}

function rounded(value: number, { mode, step }: NonNullable<NumberAtom["round"]>): number {
  const steps = tidy(value / step);
  if (mode === "down") return tidy(Math.floor(steps) * step);
  if (mode === "up") return tidy(Math.ceil(steps) * step);
  // Half away from zero, as people do.
  return tidy(Math.sign(steps) * Math.floor(Math.abs(steps) + 0.5) * step);
}

/** Takes away what binary fractions leave behind the twelfth digit. */
function tidy(value: number): number {
  return Number(value.toPrecision(14));
}

/** Half away from zero at `digits` behind the point. */
function tidyFixed(value: number, digits: number): string {
  const shifted = Number(`${value.toPrecision(15)}e${digits}`);
  const exact = Number.isFinite(shifted) && shifted < Number.MAX_SAFE_INTEGER;
  return exact ? Number(`${Math.floor(tidy(shifted) + 0.5)}e-${digits}`).toFixed(digits) : value.toFixed(digits);
}
