/**
 * Tells payment card numbers (ISO/IEC 7812-1): 13 to 19 digits that start with 2 to 6, the major industries of
 * payment, and whose last digit is the check digit of annex B (Luhn, US patent 2,950,048).
 */

/** Ways in which cards print their digits in groups. */
const LAYOUTS: ReadonlySet<string> = new Set(["4 4 4 4", "4 4 4 4 3", "4 4 4 1", "4 6 5", "4 6 4", "6 13"]);
const MOST_GROUPS = 5;
const PLAIN = /^[2-6][0-9]{12,18}$/;

/** How many of the groups from the first on are the number of one card; 0 for none. */
export function cardGroups(groups: readonly { readonly digits: string; readonly joint: string }[]): number {
  const [first, second] = groups;
  if (first === undefined) return 0;
  if (isCard(first.digits)) return 1;
  let digits = first.digits;
  let layout = String(first.digits.length);
  let found = 0;
  for (let count = 2; count <= Math.min(MOST_GROUPS, groups.length); count++) {
    const group = groups[count - 1];
    if (group === undefined || group.joint !== second?.joint || !/^[ \u00a0\u202f-]$/.test(group.joint)) break;
    digits += group.digits;
    layout += ` ${group.digits.length}`;
    if (LAYOUTS.has(layout) && isCard(digits)) found = count;
  }
  return found;
}

function isCard(digits: string): boolean {
  return PLAIN.test(digits) && luhnSum(digits) % 10 === 0;
}

/** Every second digit from the right counts twice, a two-digit double by the sum of its digits. */
function luhnSum(digits: string): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 0x30;
    const weighed = place % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum;
}
