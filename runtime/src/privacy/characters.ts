/** What a UTF-16 unit of a text is, for the finders. Past the end of a text a unit is NaN, which is none of these. */

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A letter of ASCII, of Latin with accents, Greek, Cyrillic or Armenian. */
export function isLetter(unit: number): boolean {
  return isAsciiLetter(unit) || (unit >= 0xc0 && unit <= 0x58f);
}

export function isAsciiLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** A letter or a digit: what joins a word, so that a number beside it is a part of that word. */
export function isWordUnit(unit: number): boolean {
  return isDigit(unit) || isLetter(unit);
}
