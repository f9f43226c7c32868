/**
 * Finds bank accounts by their IBAN (ISO 13616-1): country, two check digits, account number; plain or in groups set
 * apart by single spaces.
 *
 * A text counts when its country is in the registry, it has that country's length, and the remainder of the whole by
 * 97 is 1 (ISO/IEC 7064, MOD 97-10). Lengths: SWIFT's IBAN registry, release 99.
 */
import { isAsciiLetter, isDigit, isWordUnit } from "./characters.ts";
import { type Piece, replaced } from "./replaced.ts";

const LENGTHS = new Map(
  Object.entries({
    AD: 24,
    AE: 23,
    AL: 28,
    AT: 20,
    AZ: 28,
    BA: 20,
    BE: 16,
    BG: 22,
    BH: 22,
    BI: 27,
    BR: 29,
    BY: 28,
    CH: 21,
    CR: 22,
    CY: 28,
    CZ: 24,
    DE: 22,
    DJ: 27,
    DK: 18,
    DO: 28,
    EE: 20,
    EG: 29,
    ES: 24,
    FI: 18,
    FK: 18,
    FO: 18,
    FR: 27,
    GB: 22,
    GE: 22,
    GI: 23,
    GL: 18,
    GR: 27,
    GT: 28,
    HN: 28,
    HR: 21,
    HU: 28,
    IE: 22,
    IL: 23,
    IQ: 23,
    IS: 26,
    IT: 27,
    JO: 30,
    KW: 30,
    KZ: 20,
    LB: 28,
    LC: 32,
    LI: 21,
    LT: 20,
    LU: 20,
    LV: 21,
    LY: 25,
    MC: 27,
    MD: 24,
    ME: 22,
    MK: 19,
    MN: 20,
    MR: 27,
    MT: 31,
    MU: 30,
    NI: 28,
    NL: 18,
    NO: 15,
    OM: 23,
    PK: 24,
    PL: 28,
    PS: 29,
    PT: 25,
    QA: 29,
    RO: 24,
    RS: 22,
    RU: 33,
    SA: 24,
    SC: 31,
    SD: 18,
    SE: 24,
    SI: 19,
    SK: 24,
    SM: 27,
    SO: 23,
    ST: 25,
    SV: 28,
    TL: 23,
    TN: 24,
    TR: 26,
    UA: 29,
    VA: 22,
    VG: 24,
    XK: 20,
    YE: 30,
  }),
);
const SPACE = 0x20;

export function redactBankAccounts(text: string): string {
  const pieces: Piece[] = [];
  for (const { index } of text.matchAll(/[A-Za-z]{2}\d\d/g)) {
    if (index < (pieces.at(-1)?.end ?? 0) || isWordUnit(text.charCodeAt(index - 1))) continue;
    const end = endOfAccount(text, index);
    if (end !== undefined) pieces.push({ start: index, end, mark: "[iban]" });
  }
  return replaced(text, pieces);
}

function endOfAccount(text: string, start: number): number | undefined {
  const length = LENGTHS.get(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return undefined;
  let account = "";
  let at = start;
  while (account.length < length) {
    if (text.charCodeAt(at) === SPACE && account !== "") at++;
    const unit = text.charCodeAt(at);
    if (!isDigit(unit) && !isAsciiLetter(unit)) return undefined;
    account += text.charAt(at);
    at++;
  }
  return !isWordUnit(text.charCodeAt(at)) && remainderBy97(account.slice(4) + account.slice(0, 4)) === 1
    ? at
    : undefined;
}

/** Of the number in which each letter stands for two digits, A = 10 to Z = 35. */
function remainderBy97(account: string): number {
  let remainder = 0;
  for (const character of account) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
  }
  return remainder;
}
