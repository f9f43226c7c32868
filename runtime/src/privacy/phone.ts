/**
 * Tells phone numbers by how they are written (ITU-T E.164 and E.123; NANP for North America).
 *
 * International: `+` or `00`, then 8 to 15 digits. National: a leading 0 and 9 to 12 digits in all. With the area code in
 * parentheses: 8 to 12 digits. North American: groups of 3, 3 and 4, with or without 1 in front. A bare number without
 * any of these stays: it could count anything.
 */
import type { DigitGroup } from "./digit-groups.ts";

const INTERNATIONAL = /^[1-9][0-9]{7,14}$/;
const INTERNATIONAL_BY_00 = /^00[1-9][0-9]{7,14}$/;
const NATIONAL = /^0[1-9][0-9]{7,10}$/;
const WITH_AREA_CODE = /^[0-9]{8,12}$/;
const NORTH_AMERICAN = /^1?[2-9][0-9]{9}$/;
const NORTH_AMERICAN_LAYOUTS = ["3 3 4", "1 3 3 4"];
const FEWEST_DIGITS = 8;
const MOST_DIGITS_WITH_LEAD = 15;
/** What every number with a leading 0 starts with, as far as it is there. */
const START_WITH_0 = /^0(?:$|0(?:$|[1-9][0-9]{0,14}$)|[1-9][0-9]{0,10}$)/;

/** Groups that are written as one phone number, in the making. */
export class PhoneCandidate {
  /** `+` or `(` where it stands right in front of the first group. */
  readonly #lead: string;
  #digits = "";
  /** Lengths of the groups: "3 3 4". */
  #layout = "";
  #closed = false;

  constructor(lead: string) {
    this.#lead = lead;
  }

  /** Whether what stands right in front of the first group belongs to the number. */
  get includesLead(): boolean {
    return this.#lead === "+" || this.#closed;
  }

  /** Takes one group more. False when no phone number goes on like this. */
  add({ digits, joint }: DigitGroup): boolean {
    if (this.#lead === "(" && this.#layout !== "" && joint.startsWith(")")) this.#closed = true;
    this.#layout += this.#layout === "" ? `${digits.length}` : ` ${digits.length}`;
    this.#digits += digits;
    if (this.#lead !== "") return this.#digits.length <= MOST_DIGITS_WITH_LEAD;
    return START_WITH_0.test(this.#digits) || NORTH_AMERICAN_LAYOUTS.some((layout) => layout.startsWith(this.#layout));
  }

  /** Whether the groups taken so far are a phone number. */
  get isPhone(): boolean {
    const digits = this.#digits;
    if (digits.length < FEWEST_DIGITS) return false;
    if (this.#lead === "+") return INTERNATIONAL.test(digits);
    if (INTERNATIONAL_BY_00.test(digits) || NATIONAL.test(digits)) return true;
    if (this.#closed && WITH_AREA_CODE.test(digits)) return true;
    return NORTH_AMERICAN_LAYOUTS.includes(this.#layout) && NORTH_AMERICAN.test(digits);
  }
}
