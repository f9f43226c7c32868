/**
 * Finds which of many literals occur in a text, in one pass over it (Aho & Corasick 1975, as an automaton
 * with every transition written out).
 *
 * Text and literals are compared folded ({@link foldUnit}); literals are ASCII. A scan allocates nothing.
 */
import { foldUnit } from "./fold.ts";

/** The first units of a literal say nearly all; the rest would only make the automaton larger. */
const LONGEST_SEARCHED = 8;
/** Literals above this are not searched for and count as found, which bounds memory at about 30 MB. */
const MOST_SEARCHED = 20_000;

export class LiteralScan {
  /** Number of literals; `found` must be as long. */
  readonly count: number;
  /** A column of the automaton for each ASCII unit; 0 stands for every unit that no literal holds. */
  readonly #columns = new Uint8Array(128);
  readonly #width: number;
  readonly #next: Int32Array;
  /** The literals that end in a state, as a list: first literal, then by literal the one after it. */
  readonly #first: Int32Array;
  readonly #after: Int32Array;
  /** The state of the longest proper suffix in which a literal ends, 0 for none. */
  readonly #suffix: Int32Array;

  /** @param literals Folded, ASCII, none of them empty. */
  constructor(literals: readonly string[]) {
    this.count = literals.length;
    const searched = literals.slice(0, MOST_SEARCHED).map((literal) => literal.slice(0, LONGEST_SEARCHED));
    let width = 1;
    for (const unit of new Set(searched.join(""))) this.#columns[unit.charCodeAt(0)] = width++;
    this.#width = width;
    const mostStates = 1 + searched.reduce((sum, literal) => sum + literal.length, 0);
    const next = new Int32Array(mostStates * width);
    this.#first = new Int32Array(mostStates).fill(-1);
    this.#after = new Int32Array(searched.length).fill(-1);
    const states = this.#addAll(searched, next);
    this.#next = next.slice(0, states * width);
    this.#suffix = new Int32Array(states);
    this.#complete();
  }

  /** Sets `found[i]` to 1 for each literal i that occurs in the first `units` of `text`; leaves the others. */
  scan(text: string, units: number, found: Uint8Array): void {
    if (this.count > MOST_SEARCHED) found.fill(1, MOST_SEARCHED);
    const next = this.#next;
    const columns = this.#columns;
    const width = this.#width;
    let state = 0;
    for (let at = 0; at < units; at++) {
      const unit = foldUnit(text.charCodeAt(at));
      state = unit < 128 ? next[state * width + columns[unit]] : 0;
      if (state === 0) continue;
      for (let ending = state; ending !== 0; ending = this.#suffix[ending]) {
        for (let literal = this.#first[ending]; literal >= 0; literal = this.#after[literal]) found[literal] = 1;
      }
    }
  }

  /** Builds the trie of the literals and returns the number of its states. */
  #addAll(literals: readonly string[], next: Int32Array): number {
    let states = 1;
    for (const [index, literal] of literals.entries()) {
      let state = 0;
      for (let at = 0; at < literal.length; at++) {
        const cell = state * this.#width + this.#columns[literal.charCodeAt(at)];
        if (next[cell] === 0) next[cell] = states++;
        state = next[cell];
      }
      this.#after[index] = this.#first[state];
      this.#first[state] = index;
    }
    return states;
  }

  /** Breadth first: where a state has no transition, it gets that of its longest proper suffix. */
  #complete(): void {
    const next = this.#next;
    const width = this.#width;
    const fails = new Int32Array(this.#suffix.length);
    const queue: number[] = [];
    for (let column = 0; column < width; column++) if (next[column] !== 0) queue.push(next[column]);
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head];
      const fail = fails[state];
      this.#suffix[state] = this.#first[fail] >= 0 ? fail : this.#suffix[fail];
      for (let column = 0; column < width; column++) {
        const child = next[state * width + column];
        const other = next[fail * width + column];
        if (child === 0) next[state * width + column] = other;
        else {
          fails[child] = other;
          queue.push(child);
        }
      }
    }
  }
}
