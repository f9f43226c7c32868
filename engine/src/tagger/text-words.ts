/** The words of a text for tagging: runs without white space, each with its place. */

/** Words that are tagged; what follows is outside of all fields. */
export const MOST_WORDS = 512;

export interface TextWord {
  /** Units of the text from `start` to `end`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function textWords(text: string): readonly TextWord[] {
  const words: TextWord[] = [];
  let start = -1;
  for (let at = 0; at <= text.length && words.length < MOST_WORDS; at++) {
    const isSpace = at === text.length || isWhite(text.charCodeAt(at));
    if (isSpace && start >= 0) {
      words.push({ start, end: at, text: text.slice(start, at) });
      start = -1;
    } else if (!isSpace && start < 0) {
      start = at;
    }
  }
  return words;
}

/** Without the signs that end a part of a text: `Chicago,` is `Chicago`. All of it where there is nothing else. */
export function withoutEndSigns(text: string): string {
  let end = text.length;
  while (end > 0 && isEndSign(text.charCodeAt(end - 1))) end--;
  return end === 0 ? text : text.slice(0, end);
}

/** Blanks and controls of ASCII, and the space that does not break. */
function isWhite(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0;
}

function isEndSign(unit: number): boolean {
  return unit === 0x2c || unit === 0x3b || unit <= 0x20;
}
