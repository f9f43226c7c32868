/** Puts marks in the place of pieces of a text. */

/** A piece of a text, from `start` up to but not including `end`. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** `text` with each piece replaced by its mark; the pieces stand in order and do not overlap. */
export function replaced(text: string, pieces: readonly Piece[]): string {
  if (pieces.length === 0) return text;
  let kept = "";
  let from = 0;
  for (const { start, end, mark } of pieces) {
    kept += text.slice(from, start) + mark;
    from = end;
  }
  return kept + text.slice(from);
}
