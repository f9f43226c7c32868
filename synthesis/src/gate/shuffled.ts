/** Orders that follow from a seed, for asking the same rows in another one. */

/** 0 to `count - 1` in an order that the seed decides (Fisher & Yates; xorshift32, Marsaglia 2003). */
export function shuffled(count: number, seed: number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = Math.imul(seed + 1, 0x9e37_79b1) | 1;
  for (let last = count - 1; last > 0; last--) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const other = (state >>> 0) % (last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
