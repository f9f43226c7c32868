/**
 * Finds the best sequence of tags for scored words, and by how much it is the best (Viterbi 1967).
 *
 * Only transitions that the model has are walked: there are far fewer than pairs of tags.
 */
const NEVER = -1e30;

export interface Decoded {
  /** Tag of each word. */
  readonly tags: Int32Array;
  /** Least loss, over words, of giving a word any other tag than its own; 1e6 where there is no other way. */
  readonly margin: number;
}

/** Which tag may follow which, as columns; `from` is the number of tags at the start of a text. Weights may change between texts. */
export interface TransitionTable {
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly weights: Float64Array;
}

export class TagDecoder {
  readonly #tags: number;
  readonly #from: Uint16Array;
  readonly #to: Uint16Array;
  readonly #weights: Float64Array;
  /** Numbers of the transitions between words, and of those that begin a text. */
  readonly #inner: Int32Array;
  readonly #starts: Int32Array;

  constructor(tags: number, { from, to, weights }: TransitionTable) {
    const all = Int32Array.from(from.keys());
    this.#tags = tags;
    this.#from = from;
    this.#to = to;
    this.#weights = weights;
    this.#inner = all.filter((pair) => from[pair] < tags);
    this.#starts = all.filter((pair) => from[pair] === tags);
  }

  /** @param scores Of word w and tag t at `w * tags + t`; `words` times `tags` of them. */
  decode(scores: Float64Array, words: number): Decoded {
    const count = this.#tags;
    const best = new Float64Array(words * count).fill(NEVER);
    const back = new Int32Array(words * count);
    for (const pair of this.#starts) best[this.#to[pair]] = this.#weights[pair] + scores[this.#to[pair]];
    // A text may always begin outside.
    if (words > 0 && best[0] === NEVER) best[0] = scores[0];
    for (let word = 1; word < words; word++) {
      const [before, own] = [(word - 1) * count, word * count];
      for (const pair of this.#inner) {
        const from = this.#from[pair];
        const to = this.#to[pair];
        const score = best[before + from] + this.#weights[pair];
        if (score > best[own + to]) {
          best[own + to] = score;
          back[own + to] = from;
        }
      }
      // Outside can follow whatever came, also where training never saw it: so there always is a way.
      const outside = this.#highest(best, before);
      if (best[own] <= NEVER / 2) {
        best[own] = best[before + outside];
        back[own] = outside;
      }
      for (let tag = 0; tag < count; tag++) if (best[own + tag] > NEVER / 2) best[own + tag] += scores[own + tag];
    }
    const tags = new Int32Array(words);
    if (words === 0) return { tags, margin: 1e6 };
    tags[words - 1] = this.#highest(best, (words - 1) * count);
    for (let word = words - 1; word > 0; word--) tags[word - 1] = back[word * count + tags[word]];
    return { tags, margin: this.#margin(best, scores, tags) };
  }

  /** From both ends: the best way through each other tag of each word, against the best of all. */
  #margin(best: Float64Array, scores: Float64Array, tags: Int32Array): number {
    const count = this.#tags;
    const words = tags.length;
    const total = best[(words - 1) * count + tags[words - 1]];
    let after = new Float64Array(count);
    let least = 1e6;
    for (let word = words - 1; word >= 0; word--) {
      for (let tag = 0; tag < count; tag++) {
        if (tag === tags[word] || best[word * count + tag] <= NEVER / 2) continue;
        least = Math.min(least, total - best[word * count + tag] - after[tag]);
      }
      if (word === 0) break;
      const before = new Float64Array(count).fill(NEVER);
      for (const pair of this.#inner) {
        const from = this.#from[pair];
        const to = this.#to[pair];
        const score = this.#weights[pair] + scores[word * count + to] + after[to];
        if (score > before[from]) before[from] = score;
      }
      after = before;
    }
    return Math.max(0, least);
  }

  #highest(values: Float64Array, at: number): number {
    let highest = 0;
    for (let tag = 1; tag < this.#tags; tag++) if (values[at + tag] > values[at + highest]) highest = tag;
    return highest;
  }
}
