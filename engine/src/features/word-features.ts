/**
 * Words of a field and what stands around them.
 *
 * A word is a run of letters and digits, a run of one sign, or one CJK unit, in lower case. Families: the
 * word; the word in its field, where an input has several; two neighbours; the shape of a word with digits
 * (digits as 0); the first word, the first two, the last. Pairs cross signs but never fields.
 */
import { CJK, DIGIT, LETTER, SPACE } from "../unicode/unit-class.ts";
import {
  FIELD_WORD_SALT,
  FIRST_SALT,
  fieldSalt,
  finish,
  HASH_START,
  LAST_SALT,
  PAIR_SALT,
  pairOf,
  SHAPE_SALT,
  step,
  WORD_SALT,
} from "./feature-hash.ts";
import { FIELD_UNITS } from "./feature-settings.ts";
import { type FeatureTrace, textOfUnits } from "./feature-trace.ts";
import type { FieldText } from "./field-text.ts";
import type { HashList } from "./hash-list.ts";

const ZERO = 48;

export class WordFeatures {
  /** Hash of each word of the field read last, before its salt, and where it stands. */
  readonly hashes = new Int32Array(FIELD_UNITS);
  readonly #starts = new Int32Array(FIELD_UNITS);
  readonly #ends = new Int32Array(FIELD_UNITS);
  count = 0;

  /** @param field Number of the field, or -1 where an input has only one. */
  add(text: FieldText, field: number, list: HashList, trace: FeatureTrace | undefined): void {
    this.#readWords(text, list, trace);
    const { hashes, count } = this;
    const own = field < 0 ? 0 : fieldSalt(field);
    for (let at = 0; at < count; at++) {
      list.push(finish(hashes[at], WORD_SALT));
      if (field >= 0) list.push(finish(hashes[at] ^ own, FIELD_WORD_SALT));
      if (at + 1 < count) list.push(finish(pairOf(hashes[at], hashes[at + 1]), PAIR_SALT));
    }
    if (count > 0) {
      list.push(finish(hashes[0] ^ own, FIRST_SALT));
      if (count > 1) list.push(finish(pairOf(hashes[0], hashes[1]) ^ own, FIRST_SALT));
      list.push(finish(hashes[count - 1] ^ own, LAST_SALT));
    }
    if (trace !== undefined) this.#trace(text, field, trace);
  }

  #readWords(text: FieldText, list: HashList, trace: FeatureTrace | undefined): void {
    const { lower, classes, length } = text;
    let count = 0;
    for (let at = 0; at < length; ) {
      const start = at;
      const unitClass = classes[at];
      if (unitClass === SPACE) {
        at++;
        continue;
      }
      let hash = step(HASH_START, lower[at++]);
      if (unitClass === LETTER || unitClass === DIGIT) {
        let digits = unitClass === DIGIT;
        for (; at < length && (classes[at] === LETTER || classes[at] === DIGIT); at++) {
          hash = step(hash, lower[at]);
          if (classes[at] === DIGIT) digits = true;
        }
        if (digits) this.#addShape(text, start, at, list, trace);
      } else if (unitClass !== CJK) {
        for (; at < length && lower[at] === lower[start]; at++) hash = step(hash, lower[at]);
      }
      this.hashes[count] = hash;
      this.#starts[count] = start;
      this.#ends[count++] = at;
    }
    this.count = count;
  }

  #addShape(text: FieldText, start: number, end: number, list: HashList, trace: FeatureTrace | undefined): void {
    let hash = HASH_START;
    for (let at = start; at < end; at++) hash = step(hash, text.classes[at] === DIGIT ? ZERO : text.lower[at]);
    const shape = finish(hash, SHAPE_SALT);
    list.push(shape);
    if (trace?.wants(shape)) {
      const shown = text.lower.slice(start, end).map((unit, at) => (text.classes[start + at] === DIGIT ? ZERO : unit));
      trace.found(shape, `shape ${textOfUnits(shown, 0, shown.length)}`);
    }
  }

  #trace(text: FieldText, field: number, trace: FeatureTrace): void {
    const { hashes, count } = this;
    const own = field < 0 ? 0 : fieldSalt(field);
    const word = (at: number): string => textOfUnits(text.lower, this.#starts[at], this.#ends[at]);
    const tell = (hash: number, shown: () => string): void => {
      if (trace.wants(hash)) trace.found(hash, shown());
    };
    for (let at = 0; at < count; at++) {
      tell(finish(hashes[at], WORD_SALT), () => word(at));
      if (field >= 0) tell(finish(hashes[at] ^ own, FIELD_WORD_SALT), () => `field ${field + 1}: ${word(at)}`);
      if (at + 1 < count)
        tell(finish(pairOf(hashes[at], hashes[at + 1]), PAIR_SALT), () => `${word(at)} ${word(at + 1)}`);
    }
    if (count === 0) return;
    tell(finish(hashes[0] ^ own, FIRST_SALT), () => `starts with ${word(0)}`);
    if (count > 1)
      tell(finish(pairOf(hashes[0], hashes[1]) ^ own, FIRST_SALT), () => `starts with ${word(0)} ${word(1)}`);
    tell(finish(hashes[count - 1] ^ own, LAST_SALT), () => `ends with ${word(count - 1)}`);
  }
}
