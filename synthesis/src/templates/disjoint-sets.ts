/** Which things belong together: union-find with path halving (Tarjan & van Leeuwen 1984). */
export class DisjointSets {
  readonly #parents: Int32Array;

  constructor(count: number) {
    this.#parents = Int32Array.from({ length: count }, (_, at) => at);
  }

  /** The same number for all of one set, the lowest of them. */
  rootOf(member: number): number {
    const parents = this.#parents;
    let at = member;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  join(one: number, other: number): void {
    const [left, right] = [this.rootOf(one), this.rootOf(other)];
    this.#parents[Math.max(left, right)] = Math.min(left, right);
  }
}
