/** Who wants to know which text stands behind a hash: explanations and `words.txt`. Absent while answering. */
export interface FeatureTrace {
  /** True when {@link found} should be called for this hash. Asked for every feature: must be quick. */
  wants(hash: number): boolean;
  /** @param text For people; two families may show the same text. */
  found(hash: number, text: string): void;
}

/** Shown where a gram begins or ends a word. */
const EDGE = "_";

/** The text of units `start` to `end`, with edges shown. */
export function textOfUnits(units: Uint16Array, start: number, end: number): string {
  return String.fromCharCode(...units.subarray(start, end)).replaceAll(" ", EDGE);
}
