/**
 * N-grams of characters within words.
 *
 * The field in lower case, each run of white space one space, one space before and after. A gram may
 * begin or end with a space and never crosses one; a space alone is none. (The `char_wb` analyser of
 * scikit-learn reads the same.)
 */
import { SPACE } from "../unicode/unit-class.ts";
import { finish, GRAM_SALT, gramStep, HASH_START } from "./feature-hash.ts";
import { FIELD_UNITS } from "./feature-settings.ts";
import { type FeatureTrace, textOfUnits } from "./feature-trace.ts";
import type { FieldText } from "./field-text.ts";
import type { HashList } from "./hash-list.ts";

const BLANK = 32;

export class GramFeatures {
  readonly #shortest: number;
  readonly #longest: number;
  readonly #padded = new Uint16Array(FIELD_UNITS + 2);
  #length = 0;

  constructor(shortest: number, longest: number) {
    this.#shortest = shortest;
    this.#longest = longest;
  }

  /** @param salt Added to every gram; 0 for grams that are not crossed with anything. */
  add(text: FieldText, salt: number, list: HashList, trace: FeatureTrace | undefined): void {
    this.#pad(text);
    const padded = this.#padded;
    const length = this.#length;
    const own = GRAM_SALT ^ salt;
    list.reserve(length * this.#longest);
    const { hashes } = list;
    let listed = list.length;
    for (let start = 0; start < length; start++) {
      const end = Math.min(length, start + this.#longest);
      const least = start + this.#shortest - 1;
      let unit = padded[start];
      let hash = gramStep(HASH_START, unit);
      if (unit !== BLANK && start >= least) hashes[listed++] = finish(hash, own);
      for (let at = start + 1; at < end; at++) {
        unit = padded[at];
        hash = gramStep(hash, unit);
        if (at >= least) hashes[listed++] = finish(hash, own);
        if (unit === BLANK) break;
      }
    }
    list.length = listed;
    if (trace !== undefined) this.#trace(salt, trace);
  }

  /** The same walk, for those who want to know the texts. */
  #trace(salt: number, trace: FeatureTrace): void {
    const padded = this.#padded;
    for (let start = 0; start < this.#length; start++) {
      const end = Math.min(this.#length, start + this.#longest);
      let hash = HASH_START;
      for (let at = start; at < end; at++) {
        hash = gramStep(hash, padded[at]);
        const gram = finish(hash, GRAM_SALT ^ salt);
        const listed = at - start + 1 >= this.#shortest && (at > start || padded[start] !== BLANK);
        if (listed && trace.wants(gram)) {
          trace.found(gram, `${salt === 0 ? "" : "in its category "}${textOfUnits(padded, start, at + 1)}`);
        }
        if (at > start && padded[at] === BLANK) break;
      }
    }
  }

  #pad({ lower, classes, length }: FieldText): void {
    const padded = this.#padded;
    padded[0] = BLANK;
    let filled = 1;
    for (let at = 0; at < length; at++) {
      if (classes[at] !== SPACE) padded[filled++] = lower[at];
      else if (padded[filled - 1] !== BLANK) padded[filled++] = BLANK;
    }
    if (padded[filled - 1] !== BLANK) padded[filled++] = BLANK;
    this.#length = filled > 1 ? filled : 0;
  }
}
