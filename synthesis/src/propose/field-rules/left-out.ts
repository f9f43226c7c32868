/** Counts why rules of a reply were left out, for the report. */
export class LeftOut {
  readonly #counts = new Map<string, number>();

  count(why: string): void {
    this.#counts.set(why, (this.#counts.get(why) ?? 0) + 1);
  }

  /** `2 of another form, 1 too many`; "none" where nothing was left out. */
  told(): string {
    const parts = [...this.#counts].map(([why, count]) => `${count} ${why}`);
    return parts.length === 0 ? "none" : parts.join(", ");
  }
}
