/**
 * Folds case for the search of literals: A-Z, and the two other characters that RE2 takes for ASCII letters.
 *
 * Under `(?i)` RE2 matches by simple case folding (Unicode CaseFolding.txt), where U+212A KELVIN SIGN equals
 * k and U+017F LATIN SMALL LETTER LONG S equals s. No other character outside ASCII folds into it.
 */

/** The folded UTF-16 unit. */
export function foldUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (unit === 0x212a) return 107;
  if (unit === 0x017f) return 115;
  return unit;
}
