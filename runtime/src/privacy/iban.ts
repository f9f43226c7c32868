/**
 * Finds bank accounts by their IBAN (ISO 13616-1): country, two check digits, account number; plain or in groups set
 * apart by single spaces.
 *
 * A text counts when its country is in the registry, it has that country's length, and the remainder of the whole by
 * 97 is 1 (ISO/IEC 7064, MOD 97-10). Lengths: the registry that SWIFT keeps for ISO 13616-2.
 */
import { isAsciiLetter, isDigit, isWordUnit } from "./characters.ts";
import { type Piece, replaced } from "./replaced.ts";

/** Characters of an IBAN, and the countries that have so many. */
const COUNTRIES: readonly (readonly [number, string])[] = [
  [15, "NO"],
  [16, "BE"],
  [18, "DK FI FK FO GL NL SD"],
  [19, "MK SI"],
  [20, "AT BA EE KZ LT LU MN XK"],
  [21, "CH HR LI LV"],
  [22, "BG BH CR DE GB GE IE ME RS VA"],
  [23, "AE GI IL IQ OM SO TL"],
  [24, "AD CZ ES MD PK RO SA SE SK TN VG"],
  [25, "LY PT ST"],
  [26, "IS TR"],
  [27, "BI DJ FR GR IT MC MR SM"],
  [28, "AL AZ BY CY DO GT HN HU LB NI PL SV"],
  [29, "BR EG PS QA UA"],
  [30, "JO KW MU YE"],
  [31, "MT SC"],
  [32, "LC"],
  [33, "RU"],
];
const LENGTHS = new Map(
  COUNTRIES.flatMap(([length, codes]) => codes.split(" ").map((code) => [code, length] as const)),
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
