/** Micro-F1 of extraction: right values among those found and those wanted. */

/** Over (field, value) pairs of a row, each as often as it stands there; 0 where there is none at all. */
export function microF1(rows: readonly (readonly [expected: readonly string[], found: readonly string[]])[]): number {
  let [right, all] = [0, 0];
  for (const [expected, found] of rows) {
    const left = new Map<string, number>();
    for (const value of expected) left.set(value, (left.get(value) ?? 0) + 1);
    for (const value of found) {
      const count = left.get(value) ?? 0;
      if (count > 0) right++;
      left.set(value, count - 1);
    }
    all += expected.length + found.length;
  }
  return all === 0 ? 0 : (2 * right) / all;
}
