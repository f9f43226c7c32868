/**
 * Parts of the form of a value: each learns from the valid values of a kind what they have in common, says whether another
 * value has it, and writes it as a pattern in RE2 syntax that says the same.
 */

/** What the valid values have in common in one respect. */
export interface FormPart {
  accepts(value: string): boolean;
  /** All of them match exactly the values that are accepted; none where every value is. */
  readonly patterns: readonly string[];
}

/** One respect in which values can be alike. */
export interface FormAspect {
  readonly name: string;
  /** @param values At least one. */
  learn(values: readonly string[]): FormPart;
}

/** A run of signs of one class: a class of letters or digits, or one other sign. */
export interface Run {
  readonly sign: string;
  readonly length: number;
}

export const ANY: FormAspect = { name: "any", learn: () => ({ accepts: () => true, patterns: [] }) };

/** Patterns of the classes by the sign that stands for them. */
const CLASS_PATTERNS: Readonly<Record<string, string>> = {
  "9": "[0-9]",
  A: "[A-Z]",
  a: "[a-z]",
  // Letters of other scripts and with accents.
  é: "[^\\x00-\\x7f]",
  L: "(?:[A-Za-z]|[^\\x00-\\x7f])",
  W: "(?:[0-9A-Za-z]|[^\\x00-\\x7f])",
};

/** The class of a sign (one code point), or the sign itself. */
export function signOf(character: string): string {
  if (character >= "0" && character <= "9") return "9";
  if (character >= "A" && character <= "Z") return "A";
  if (character >= "a" && character <= "z") return "a";
  return character > "\u007f" ? "é" : character;
}

/** Upper and lower case as one class. */
export function caseless(sign: string): string {
  return sign === "a" || sign === "A" || sign === "é" ? "L" : sign;
}

/** Letters and digits as one class. */
export function wordlike(sign: string): string {
  return sign === "9" || caseless(sign) === "L" ? "W" : sign;
}

export function runsOf(value: string, coarser: (sign: string) => string = (sign) => sign): readonly Run[] {
  const runs: { sign: string; length: number }[] = [];
  for (const character of value) {
    const sign = coarser(signOf(character));
    const last = runs.at(-1);
    if (last?.sign === sign) last.length++;
    else runs.push({ sign, length: 1 });
  }
  return runs;
}

export function signPattern(sign: string): string {
  return CLASS_PATTERNS[sign] ?? literalPattern(sign);
}

export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/[\n\r\t]/g, (unit) => ESCAPES[unit] ?? unit);
}

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A choice between patterns, each once, in their order. */
export function oneOf(patterns: Iterable<string>): string {
  return `(?:${[...new Set(patterns)].join("|")})`;
}
