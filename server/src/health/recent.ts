/** A look that costs something, taken at most so often; those who ask in between, or at the same time, share the last. */
export class Recent<Seen> {
  readonly #look: () => Promise<Seen>;
  readonly #freshMs: number;
  #seen: Promise<Seen> | undefined;
  /** When the last look ended; undefined while one is under way: two at a time would meet each other's files. */
  #endedAt: number | undefined;

  /** @param freshMs How long a look is good for once it ended, in milliseconds. */
  constructor(look: () => Promise<Seen>, freshMs: number) {
    this.#look = look;
    this.#freshMs = freshMs;
  }

  get(): Promise<Seen> {
    const isFresh = this.#endedAt === undefined || performance.now() - this.#endedAt < this.#freshMs;
    if (this.#seen !== undefined && isFresh) return this.#seen;
    this.#endedAt = undefined;
    this.#seen = this.#look().finally(() => {
      this.#endedAt = performance.now();
    });
    return this.#seen;
  }
}
