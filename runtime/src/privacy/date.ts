/**
 * Tells dates among groups of digits, so that none is taken for a phone number: 01.02.2026, 02/01/26. A date that starts
 * with its year starts like no phone number.
 */

const MONTHS = 12;
const DAYS = 31;

/** @param groups With what joins each to the one before. */
export function isDate(groups: readonly { readonly digits: string; readonly joint: string }[]): boolean {
  const [first, second, third] = groups;
  if (first === undefined || second === undefined || third === undefined) return false;
  if (second.joint !== third.joint || !"./-".includes(second.joint)) return false;
  return (third.digits.length === 4 || third.digits.length === 2) && isDayOfYear(first.digits, second.digits);
}

/** In either order. */
function isDayOfYear(first: string, second: string): boolean {
  if (first.length > 2 || second.length > 2) return false;
  const [low, high] = [Math.min(Number(first), Number(second)), Math.max(Number(first), Number(second))];
  return low >= 1 && low <= MONTHS && high <= DAYS;
}
