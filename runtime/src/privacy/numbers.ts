/**
 * Finds payment cards, IPv4 addresses and phone numbers among the digits of a text; dates are told apart and stay.
 *
 * Cards, addresses and dates have a form that says so; what is left of a run of digits may be a phone number.
 */
import { isDate } from "./date.ts";
import { type DigitGroup, digitRuns, standsAlone } from "./digit-groups.ts";
import { cardGroups } from "./payment-card.ts";
import { PhoneCandidate } from "./phone.ts";
import { type Piece, replaced } from "./replaced.ts";

/** What joins parts of one number more tightly than a space does. */
const TIGHT = "./-\u2010\u2011\u2012\u2013\u2014";
/** A port or a network's length may follow an address, and another address a dash. */
const TIGHT_IN_ADDRESS = ".";
const MOST_KNOWN_GROUPS = 5;

export function redactNumbers(text: string): string {
  const pieces: Piece[] = [];
  for (const run of digitRuns(text)) {
    let rest: DigitGroup[] = [];
    for (let at = 0; at < run.length; ) {
      const groups = run.slice(at, at + MOST_KNOWN_GROUPS);
      const known = knownGroups(text, groups);
      if (known === undefined) {
        rest.push(...groups.slice(0, 1));
        at++;
        continue;
      }
      addPhones(text, rest, pieces);
      rest = [];
      if (known.mark !== undefined) pieces.push({ ...placeOf(groups.slice(0, known.count)), mark: known.mark });
      at += known.count;
    }
    addPhones(text, rest, pieces);
  }
  return replaced(text, pieces);
}

/** How many groups from the first on are a date, an address or a card. */
function knownGroups(text: string, groups: readonly DigitGroup[]): { count: number; mark?: string } | undefined {
  const alone = (count: number, tight: string) => {
    const { start, end } = placeOf(groups.slice(0, count));
    return standsAlone(text, start, end, tight);
  };
  if (isDate(groups.slice(0, 3)) && alone(3, TIGHT)) return { count: 3 };
  if (isIpv4(groups.slice(0, 4)) && alone(4, TIGHT_IN_ADDRESS)) return { count: 4, mark: "[ip]" };
  const count = cardGroups(groups);
  return count > 0 && alone(count, TIGHT) ? { count, mark: "[card]" } : undefined;
}

/** Four numbers of a byte each, joined by dots (RFC 791 in the writing of RFC 1123, section 2.1). */
function isIpv4(groups: readonly DigitGroup[]): boolean {
  if (groups.length !== 4) return false;
  return groups.every(
    ({ digits, joint }, index) => digits.length <= 3 && Number(digits) <= 255 && (index === 0 || joint === "."),
  );
}

/** The longest phone number from each group on, among groups that are nothing else. */
function addPhones(text: string, groups: readonly DigitGroup[], pieces: Piece[]): void {
  for (let at = 0; at < groups.length; ) {
    const found = longestPhone(text, groups, at);
    if (found === undefined) at++;
    else {
      pieces.push({ start: found.start, end: found.end, mark: "[phone]" });
      at += found.count;
    }
  }
}

function longestPhone(text: string, groups: readonly DigitGroup[], at: number) {
  const first = groups[at];
  if (first === undefined) return undefined;
  const before = text.charAt(first.start - 1);
  const candidate = new PhoneCandidate(before === "+" || before === "(" ? before : "");
  let found: { readonly start: number; readonly end: number; readonly count: number } | undefined;
  for (let count = 1; at + count <= groups.length; count++) {
    const group = groups[at + count - 1];
    if (group === undefined || !candidate.add(group)) break;
    const start = first.start - (candidate.includesLead ? 1 : 0);
    if (candidate.isPhone && standsAlone(text, start, group.end, TIGHT)) found = { start, end: group.end, count };
  }
  return found;
}

function placeOf(groups: readonly DigitGroup[]): { readonly start: number; readonly end: number } {
  return { start: groups[0]?.start ?? 0, end: groups.at(-1)?.end ?? 0 };
}
