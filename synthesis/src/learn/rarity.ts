/**
 * Rarity of features: smoothed inverse document frequency 1 + ln((1 + n) / (1 + d)), for d of n rows.
 *
 * Kept in steps of 1/255 of its range, as in the program's file, already while training: what is learnt is
 * what answers.
 */

export interface Rarities {
  readonly low: number;
  readonly step: number;
  readonly codes: Uint8Array;
}

/** The least number of rows that any feature occurs in sets the top of the range. */
export function raritiesOf(rowsOfFeature: Int32Array, rows: number, fewestRows: number): Rarities {
  const low = 1;
  const step = Math.fround(Math.log((1 + rows) / (1 + Math.min(fewestRows, rows))) / 255);
  const codes = Uint8Array.from(rowsOfFeature, (count) =>
    step > 0 ? Math.max(0, Math.min(255, Math.round(Math.log((1 + rows) / (1 + count)) / step))) : 0,
  );
  return { low, step, codes };
}
