/** Time comes in as a value, so that a test can hand in its own. */

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
