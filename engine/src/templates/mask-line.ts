/**
 * A line of a log as tokens, with what changes from line to line taken out: numbers, ids, addresses, paths, dates.
 *
 * One set of rules for every system: what holds a digit, a path, a dotted name of three parts or more, a day or a month is a
 * variable; so is, where it is asked for, what stands behind "=". Neighbouring variables are one, units of measure belong to
 * them, and an empty pair of brackets holds one. The idea of masking before lines are compared is that of Drain (He et al., "Drain:
 * an online log parsing approach with fixed depth tree", ICWS 2017); the rules here need no setting for a system.
 */

/** Stands for a variable. No token of a line can be the same: the signs never come in one token. */
export const VARIABLE = "<*>";
/** Units of a line that are looked at. */
const LINE_UNITS = 4_000;

const DAYS_AND_MONTHS = new Set(
  "mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec".split(" "),
);
const UNITS = new Set(
  "b kb mb gb tb kib mib gib byte bytes ms us ns s sec secs second seconds min mins minute minutes hour hours day days hz khz mhz ghz %".split(
    " ",
  ),
);
/** Between two variables these are part of one. */
const JOINTS = new Set([",", ":", ".", "-", "@", "/", "#", "|", "+"]);

// What a character is.
const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
/** Stands inside of words: names, paths, versions. */
const INNER = 3;
const SIGN = 4;
const CHARACTERS = characterTable();

export interface MaskSettings {
  /** Whether what follows "=" is a variable, whatever it is. */
  readonly values: boolean;
}

/** Tokens of `line`, variables among them as {@link VARIABLE}. Linear in the line, of which the first 4,000 units are read. */
export function maskLine(line: string, { values }: MaskSettings): string[] {
  const tokens: string[] = [];
  const end = Math.min(line.length, LINE_UNITS);
  for (let at = 0; at < end; ) {
    const kind = kindOf(line.charCodeAt(at));
    if (kind === SPACE) {
      at++;
    } else if (kind === SIGN) {
      pushSign(tokens, line[at] ?? "");
      at++;
    } else {
      at = pushWord(tokens, line, at, end, values);
    }
  }
  return tokens;
}

/** Adds the run of word characters from `from` on; returns where it ends. */
function pushWord(tokens: string[], line: string, from: number, end: number, values: boolean): number {
  let hasWord = false;
  let isVariable = false;
  let dots = 0;
  let at = from;
  for (; at < end; at++) {
    const unit = line.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === SPACE || kind === SIGN) break;
    if (kind === INNER) {
      if (unit === 0x2e) dots++;
      else if (unit === 0x2f || unit === 0x5c) isVariable = true;
    } else {
      hasWord = true;
      if (kind === DIGIT) isVariable = true;
    }
  }
  if (!hasWord) {
    tokens.push(line.slice(from, at));
    return at;
  }
  const word = withoutEnd(line, from, at);
  const last = tokens.at(-1);
  if (isVariable || dots - (at - from - word.length) >= 2 || (values && last === "=") || isDate(word))
    pushVariable(tokens);
  else if (last !== VARIABLE || !UNITS.has(word.toLowerCase())) tokens.push(word);
  return at;
}

function pushVariable(tokens: string[]): void {
  const last = tokens.at(-1);
  if (last === VARIABLE) return;
  if (last !== undefined && JOINTS.has(last) && tokens.at(-2) === VARIABLE) tokens.pop();
  else tokens.push(VARIABLE);
}

function pushSign(tokens: string[], sign: string): void {
  if (sign === ")" && tokens.at(-1) === "(" && tokens.length >= 3) tokens.push(VARIABLE);
  tokens.push(sign);
}

/** A sentence's end is no part of its last word. */
function withoutEnd(line: string, from: number, to: number): string {
  let end = to;
  while (end > from && isEnd(line.charCodeAt(end - 1))) end--;
  return line.slice(from, end === from ? to : end);
}

function isEnd(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f;
}

function isDate(word: string): boolean {
  return word.length === 3 && DAYS_AND_MONTHS.has(word.toLowerCase());
}

/** Beyond ASCII all is letters: words of other languages stay whole. */
function kindOf(unit: number): number {
  return unit < 128 ? (CHARACTERS[unit] ?? SIGN) : LETTER;
}

function characterTable(): Uint8Array {
  const table = new Uint8Array(128).fill(SIGN);
  for (let unit = 0; unit <= 32; unit++) table[unit] = SPACE;
  for (let unit = 0x30; unit <= 0x39; unit++) table[unit] = DIGIT;
  for (const sign of "_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") table[sign.charCodeAt(0)] = LETTER;
  for (const sign of ".-/\\$+~%#*!?") table[sign.charCodeAt(0)] = INNER;
  return table;
}
