/** RFC 3339 texts of times, made once a millisecond: calls of one millisecond share theirs. */
let knownMs = Number.NaN;
let known = "";

/** @param ms Milliseconds since 1970. */
export function timestamp(ms: number): string {
  if (ms !== knownMs) {
    known = new Date(ms).toISOString();
    knownMs = ms;
  }
  return known;
}
