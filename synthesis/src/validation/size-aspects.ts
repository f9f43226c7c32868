/** How long a value is, in signs or in digits. Lengths are of code points. */
import { ANY, type FormAspect } from "./value-form.ts";

/** Longer values have no pattern of their length: RE2 refuses more repetitions. */
const MOST_REPEATED = 1_000;

const lengthRange: FormAspect = range(
  "length",
  (value) => Array.from(value).length,
  (least, most) => `^.${times(least, most)}$`,
);

/** Exactly the numbers of digits that valid values have. */
const digitCounts: FormAspect = {
  name: "numbers of digits",
  learn(values) {
    const seen = new Set(values.map(digitsOf));
    const counts = [...seen].toSorted((left, right) => left - right);
    return {
      accepts: (value) => seen.has(digitsOf(value)),
      patterns: [`^(?:${counts.map((count) => digits(count, count)).join("|")})$`],
    };
  },
};

const lengthsSeen: FormAspect = {
  name: "lengths seen",
  learn(values) {
    const seen = new Set(values.map((value) => Array.from(value).length));
    const counts = [...seen].toSorted((left, right) => left - right);
    return {
      accepts: (value) => seen.has(Array.from(value).length),
      patterns: [`^(?:${counts.map((count) => `.${times(count, count)}`).join("|")})$`],
    };
  },
};

export const SIZE_ASPECTS: readonly FormAspect[] = [
  ANY,
  lengthRange,
  lengthsSeen,
  range("digits", digitsOf, (least, most) => `^${digits(least, most)}$`),
  digitCounts,
];

function range(
  name: string,
  measure: (value: string) => number,
  pattern: (least: number, most: number) => string,
): FormAspect {
  return {
    name,
    learn(values) {
      const sizes = values.map(measure);
      const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
      return {
        accepts: (value) => measure(value) >= least && measure(value) <= most,
        patterns: [pattern(least, most)],
      };
    },
  };
}

function digitsOf(value: string): number {
  let count = 0;
  for (const character of value) if (character >= "0" && character <= "9") count++;
  return count;
}

function digits(least: number, most: number): string {
  return `[^0-9]*(?:[0-9][^0-9]*)${times(least, most)}`;
}

function times(least: number, most: number): string {
  if (most > MOST_REPEATED) return `{${Math.min(least, MOST_REPEATED)},}`;
  return least === most ? `{${most}}` : `{${least},${most}}`;
}
