/**
 * Finds IPv6 addresses (RFC 4291, section 2.2), without their zone. Those of IPv4 are among the numbers: `numbers.ts`.
 *
 * An address needs a digit, so that `dead::beef` of a program's text stays.
 */
import { isIPv6 } from "node:net";
import { isWordUnit } from "./characters.ts";
import { type Piece, replaced } from "./replaced.ts";

/** Longest text form: six groups of four and an IPv4 address. */
const MOST_CHARACTERS = 45;

export function redactIpv6(text: string): string {
  if (!text.includes(":")) return text;
  const pieces: Piece[] = [];
  for (const { index, 0: run } of text.matchAll(/[0-9A-Fa-f:.]+/g)) {
    const end = index + run.length;
    if (isWordUnit(text.charCodeAt(index - 1)) || isWordUnit(text.charCodeAt(end))) continue;
    // Beside a mark the run may be what is left of something longer.
    if (text[index - 1] === "]" || text[end] === "[") continue;
    const length = lengthOfAddress(run);
    if (length !== undefined) pieces.push({ start: index, end: index + length, mark: "[ip]" });
  }
  return replaced(text, pieces);
}

/** The run may be followed by a full stop or a colon of the sentence. */
function lengthOfAddress(run: string): number | undefined {
  if (run.length > MOST_CHARACTERS + 1 || !/\d/.test(run)) return undefined;
  if (isIPv6(run)) return run.length;
  return isIPv6(run.slice(0, -1)) ? run.length - 1 : undefined;
}
