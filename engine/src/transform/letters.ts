/** Upper, lower and title case of ASCII and Latin-1 alone: other letters stay, so that no table of a runtime decides an answer. */

export type LetterCase = "upper" | "lower" | "title";

const LOWER = /[a-z\u00e0-\u00f6\u00f8-\u00fe]/g;
const UPPER = /[A-Z\u00c0-\u00d6\u00d8-\u00de]/g;
const WORD = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+/g;

export function inCase(text: string, letters: LetterCase | undefined): string {
  switch (letters) {
    case undefined:
      return text;
    case "upper":
      return upper(text);
    case "lower":
      return lower(text);
    case "title":
      return text.replace(WORD, (word) => upper(word.slice(0, 1)) + lower(word.slice(1)));
  }
}

function upper(text: string): string {
  return text.replace(LOWER, (unit) => String.fromCharCode(unit.charCodeAt(0) - 32));
}

function lower(text: string): string {
  return text.replace(UPPER, (unit) => String.fromCharCode(unit.charCodeAt(0) + 32));
}
