/**
 * Text of other people, made fit for one line of a terminal.
 *
 * Control characters could move the cursor, recolour or retitle a terminal, so none is let through.
 */

/** Control characters, line and paragraph ends, direction marks and overrides, halves of surrogate pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+|\p{Surrogate}/gu;

/** `text` without control characters, white space joined, cut at `length` characters with an ellipsis. */
export function oneLine(text: string, length = Number.POSITIVE_INFINITY): string {
  const clean = text.slice(0, Math.min(text.length, 20_000)).replace(UNPRINTABLE, " ").replace(/\s+/g, " ").trim();
  return clean.length <= length ? clean : `${cutWhole(clean, length - 1)}…`;
}

/** Cuts between characters, never inside a surrogate pair. */
function cutWhole(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  const splits = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splits ? length - 1 : length).trimEnd();
}
