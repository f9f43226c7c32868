/**
 * Tells phone numbers by how they are written (ITU-T E.164 and E.123; NANP for North America).
 *
 * International: `+` or `00`, then 8 to 15 digits. National: a leading 0 and 9 to 12 digits in all. With the area code in
 * parentheses: 8 to 12 digits. North American: 3-3-4, with or without 1 in front. A bare number without any of these
 * stays: it could count anything.
 */
import type { DigitGroup } from "./digit-groups.ts";

export const MOST_PHONE_DIGITS = 17;

const INTERNATIONAL = /^[1-9][0-9]{7,14}$/;
const INTERNATIONAL_BY_00 = /^00[1-9][0-9]{7,14}$/;
const NATIONAL = /^0[1-9][0-9]{7,10}$/;
const WITH_AREA_CODE = /^[0-9]{8,12}$/;
const NORTH_AMERICAN = /^1?[2-9][0-9]{9}$/;
const NORTH_AMERICAN_LAYOUT = /^(?:1 )?3 3 4$/;

/** Whether such a group may be the first of a phone number. */
export function mayStartPhone(lead: string, digits: string): boolean {
  return lead !== "" || digits.startsWith("0") || digits.length === 3 || digits === "1";
}

/** @param lead What stands right in front of the first group: `+`, `(`, both or nothing. */
export function isPhone(lead: string, groups: readonly DigitGroup[]): boolean {
  const digits = groups.map((group) => group.digits).join("");
  if (lead.includes("+")) return INTERNATIONAL.test(digits);
  if (INTERNATIONAL_BY_00.test(digits) || NATIONAL.test(digits)) return true;
  if (lead === "(" && groups[1]?.joint.startsWith(")") === true && WITH_AREA_CODE.test(digits)) return true;
  return (
    NORTH_AMERICAN_LAYOUT.test(groups.map((group) => group.digits.length).join(" ")) && NORTH_AMERICAN.test(digits)
  );
}
