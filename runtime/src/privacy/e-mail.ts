/**
 * Finds e-mail addresses: `local@domain.tld`.
 *
 * The local part is letters, digits and `. _ % + - ' ~ ! # $ * ^ |` (the other characters that RFC 5322 allows end it); the domain is
 * labels joined by dots, the last one of two letters or more. Letters beyond ASCII (RFC 6531) are those of Latin,
 * Greek, Cyrillic and Armenian.
 */
import { isLetter, isWordUnit } from "./characters.ts";
import { type Piece, replaced } from "./replaced.ts";

const IN_LOCAL_PART = new Set("._%+-'~!#$*^|`".split("").map((character) => character.charCodeAt(0)));
const DOT = 0x2e;
const HYPHEN = 0x2d;

export function redactAddresses(text: string): string {
  const pieces: Piece[] = [];
  let searched = 0;
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const start = startOfLocalPart(text, at, searched);
    const end = endOfDomain(text, at + 1);
    searched = at + 1;
    if (start === at || end === undefined) continue;
    pieces.push({ start, end, mark: "[e-mail]" });
    searched = end;
  }
  return replaced(text, pieces);
}

/** `at` itself when nothing in front of it can be a local part. */
function startOfLocalPart(text: string, at: number, from: number): number {
  let start = at;
  let words = 0;
  while (start > from) {
    const unit = text.charCodeAt(start - 1);
    const word = isWordUnit(unit);
    if (!word && !IN_LOCAL_PART.has(unit)) break;
    if (word) words++;
    start--;
  }
  return words === 0 ? at : start;
}

/** Behind the longest run of labels whose last one begins with two letters; undefined when there is none. */
function endOfDomain(text: string, from: number): number | undefined {
  let end: number | undefined;
  let labelStart = from;
  let labels = 0;
  let at = from;
  for (;;) {
    while (isWordUnit(text.charCodeAt(at)) || text.charCodeAt(at) === HYPHEN) at++;
    if (at === labelStart) return end;
    labels++;
    const letters = lettersAt(text, labelStart);
    if (labels > 1 && letters >= 2) end = labelStart + letters;
    if (text.charCodeAt(at) !== DOT) return end;
    at++;
    labelStart = at;
  }
}

function lettersAt(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at))) at++;
  return at - from;
}
