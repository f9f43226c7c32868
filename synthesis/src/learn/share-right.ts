/** The probability stated for answers that share one: the rule of succession, never 0 and never 1. */
export function shareRight(right: number, rows: number): number {
  return (right + 1) / (rows + 2);
}
