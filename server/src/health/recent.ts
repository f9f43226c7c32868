/** A look that costs something, taken at most so often; those who ask in between, or at the same time, share the last. */
export class Recent<Seen> {
  readonly #look: () => Promise<Seen>;
  readonly #freshMs: number;
  #seen: Promise<Seen> | undefined;
  #tookAt = -Infinity;

  /** @param freshMs How long a look is good for, in milliseconds. */
  constructor(look: () => Promise<Seen>, freshMs: number) {
    this.#look = look;
    this.#freshMs = freshMs;
  }

  get(): Promise<Seen> {
    const now = performance.now();
    if (this.#seen === undefined || now - this.#tookAt >= this.#freshMs) {
      this.#tookAt = now;
      this.#seen = this.#look();
    }
    return this.#seen;
  }
}
