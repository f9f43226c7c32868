/** A duration to a microsecond: more digits would be noise. */
export function roundedMs(durationMs: number): number {
  return Math.round(durationMs * 1_000) / 1_000;
}
