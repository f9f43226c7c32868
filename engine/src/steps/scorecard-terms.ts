/**
 * The terms of a scorecard: what a person can read in it, and find in a text with the eye.
 *
 * A term is a word in lower case ("free"), two words that follow each other ("call now"), or a shape
 * ("<long-number>"). Words are cut as for the linear model: runs of letters and digits, single Han and kana
 * characters, runs of one and the same other character ("!!!"). Learner and program use this one file.
 */
import { FIELD_UNITS } from "../features/feature-settings.ts";
import { LOWER_UNITS, UNIT_CLASSES } from "../unicode/unicode-tables.ts";
import { CJK, DIGIT, LETTER, SPACE } from "../unicode/unit-class.ts";

/** What a text can look like, each with its reading for people. No word can be spelled like these. */
export const SHAPES = {
  "<empty>": "nothing but white space",
  "<short>": "fewer than 20 characters",
  "<long>": "more than 160 characters",
  "<number>": "a number",
  "<long-number>": "a number of five or more digits",
  "<money>": "a currency sign beside a number",
  "<capitals>": "a word of four or more letters, all of them capitals",
  "<link>": "a web address",
  "<email>": "an e-mail address",
} as const satisfies Record<string, string>;

const CURRENCY = new Set(Array.from("$£€¥₹₽₩₿", (sign) => sign.charCodeAt(0)));
const NOWHERE = -1;

/** Longer words and pairs are no terms: nobody could read them. */
const LONGEST_TERM = 200;

/** Calls `emit` for every occurrence of a term in `fields`, in order; the same term may come often. */
export function scorecardTerms(fields: readonly string[], emit: (term: string) => void): void {
  for (const field of fields) fieldTerms(field, emit);
}

function fieldTerms(field: string, emit: (term: string) => void): void {
  const text = field.length > FIELD_UNITS ? field.slice(0, FIELD_UNITS) : field;
  let previous = "";
  for (let at = 0; at < text.length; ) {
    const start = at;
    const unitClass = classAt(text, at);
    at = wordEnd(text, at, unitClass);
    if (unitClass === SPACE) continue;
    const word = lowered(text, start, at);
    if (word.length <= LONGEST_TERM) emit(word);
    if (previous !== "" && previous.length + word.length < LONGEST_TERM) emit(`${previous} ${word}`);
    previous = word;
    if (unitClass === LETTER || unitClass === DIGIT) wordShapes(text, start, at, emit);
  }
  textShapes(text, previous === "", emit);
}

/** Where the word that begins at `start` ends; a space is passed over by itself. */
function wordEnd(text: string, start: number, unitClass: number): number {
  let at = start + 1;
  if (unitClass === SPACE || unitClass === CJK) return at;
  if (unitClass === LETTER || unitClass === DIGIT) {
    while (at < text.length && isWordClass(classAt(text, at))) at++;
    return at;
  }
  const first = LOWER_UNITS[text.charCodeAt(start)];
  while (at < text.length && LOWER_UNITS[text.charCodeAt(at)] === first) at++;
  return at;
}

/** As the featuriser has it: the class of the unit in lower case. */
function classAt(text: string, at: number): number {
  return UNIT_CLASSES[LOWER_UNITS[text.charCodeAt(at)]];
}

function isWordClass(unitClass: number): boolean {
  return unitClass === LETTER || unitClass === DIGIT;
}

function lowered(text: string, start: number, end: number): string {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (LOWER_UNITS[unit] !== unit) return loweredUnits(text, start, end);
  }
  return text.slice(start, end);
}

function loweredUnits(text: string, start: number, end: number): string {
  let word = "";
  for (let at = start; at < end; at++) word += String.fromCharCode(LOWER_UNITS[text.charCodeAt(at)]);
  return word;
}

function wordShapes(text: string, start: number, end: number, emit: (term: string) => void): void {
  let digits = 0;
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (classAt(text, at) === DIGIT) digits++;
    else if (LOWER_UNITS[unit] !== unit) capitals++;
  }
  if (digits === end - start) {
    emit("<number>");
    if (digits >= 5) emit("<long-number>");
  }
  if (digits > 0 && (CURRENCY.has(text.charCodeAt(start - 1)) || CURRENCY.has(text.charCodeAt(end)))) emit("<money>");
  if (capitals >= 4 && capitals === end - start) emit("<capitals>");
}

function textShapes(text: string, empty: boolean, emit: (term: string) => void): void {
  if (empty) {
    emit("<empty>");
    return;
  }
  if (text.length < 20) emit("<short>");
  if (text.length > 160) emit("<long>");
  if (hasLink(text)) emit("<link>");
  if (hasEmail(text)) emit("<email>");
}

function hasLink(text: string): boolean {
  for (let dot = text.indexOf("."); dot !== NOWHERE; dot = text.indexOf(".", dot + 1)) {
    if (dot >= 3 && lowered(text, dot - 3, dot) === "www" && isWordUnit(text, dot + 1)) return true;
  }
  const scheme = text.indexOf("://");
  return scheme >= 3 && isWordUnit(text, scheme - 1) && isWordUnit(text, scheme + 3);
}

function hasEmail(text: string): boolean {
  for (let sign = text.indexOf("@"); sign !== NOWHERE; sign = text.indexOf("@", sign + 1)) {
    if (!isWordUnit(text, sign - 1) || !isWordUnit(text, sign + 1)) continue;
    let at = sign + 1;
    while (isWordUnit(text, at) || text[at] === "-") at++;
    if (text[at] === "." && isWordUnit(text, at + 1)) return true;
  }
  return false;
}

function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWordClass(classAt(text, at));
}
