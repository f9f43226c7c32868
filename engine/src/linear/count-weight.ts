/** What a feature that occurs c times in an input weighs: 1 + ln c, so that repeating a word counts less and less. */

/** More occurrences than this count as this many. */
export const MOST_COUNTED = 255;

/** Weight by number of occurrences, 0 to {@link MOST_COUNTED}. */
export const COUNT_WEIGHTS: Float64Array = Float64Array.from({ length: MOST_COUNTED + 1 }, (_, count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);
