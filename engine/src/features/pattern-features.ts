/**
 * What a field looks like, whatever it says: runs of upper case (A), lower case (a), digits (0), white
 * space and single signs.
 *
 * Families: one to three neighbouring runs; one or two with their lengths (up to 15); the length of the
 * field in half powers of two. With a category: the same crossed with it, the whole pattern, and the
 * exact length.
 */
import { DIGIT, LETTER } from "../unicode/unit-class.ts";
import {
  CATEGORY_SALT,
  fieldSalt,
  finish,
  gramStep,
  HASH_START,
  LENGTH_SALT,
  MEASURED_PATTERN_SALT,
  PATTERN_SALT,
} from "./feature-hash.ts";
import { FIELD_UNITS } from "./feature-settings.ts";
import { type FeatureTrace, textOfUnits } from "./feature-trace.ts";
import type { FieldText } from "./field-text.ts";
import type { HashList } from "./hash-list.ts";

const UPPER = 65;
const LOWER = 97;
const ZERO = 48;
const LONGEST_RUN = 15;
const MOST_RUNS = 3;
const MOST_MEASURED_RUNS = 2;

export class PatternFeatures {
  readonly #marks = new Uint16Array(FIELD_UNITS);
  readonly #lengths = new Uint8Array(FIELD_UNITS);
  #count = 0;

  /**
   * @param field Number of the field, or -1 where an input has only one.
   * @param category Hash of the category to cross with, 0 for none.
   */
  add(text: FieldText, field: number, category: number, list: HashList, trace: FeatureTrace | undefined): void {
    this.#readRuns(text);
    const own = field < 0 ? 0 : fieldSalt(field);
    const tell = (hash: number, shown: () => string): void => {
      list.push(hash);
      if (trace?.wants(hash)) trace.found(hash, shown());
    };
    this.#addRuns(own, list, trace);
    tell(finish(lengthClass(text.length) ^ own, LENGTH_SALT), () => `length about ${text.length}`);
    if (category === 0) return;
    this.#addRuns(category, list, trace);
    let pattern = HASH_START;
    let measured = HASH_START;
    for (let at = 0; at < this.#count; at++) {
      pattern = gramStep(pattern, this.#marks[at]);
      measured = gramStep(measured, this.#marks[at] ^ (this.#lengths[at] << 16));
    }
    tell(
      finish(pattern ^ category, PATTERN_SALT),
      () => `in its category whole pattern ${this.#shown(0, this.#count)}`,
    );
    tell(finish(measured ^ category, MEASURED_PATTERN_SALT), () => "in its category whole pattern with lengths");
    tell(finish(text.length ^ category, LENGTH_SALT), () => `in its category length ${text.length}`);
    tell(finish(category, CATEGORY_SALT), () => "its category");
  }

  #addRuns(salt: number, list: HashList, trace: FeatureTrace | undefined): void {
    const marks = this.#marks;
    const lengths = this.#lengths;
    for (let start = 0; start < this.#count; start++) {
      const end = Math.min(this.#count, start + MOST_RUNS);
      let pattern = HASH_START;
      let measured = HASH_START;
      for (let at = start; at < end; at++) {
        pattern = gramStep(pattern, marks[at]);
        const hash = finish(pattern ^ salt, PATTERN_SALT);
        list.push(hash);
        if (trace?.wants(hash)) trace.found(hash, `pattern ${this.#shown(start, at + 1)}`);
        if (at - start >= MOST_MEASURED_RUNS) continue;
        measured = gramStep(measured, marks[at] ^ (lengths[at] << 16));
        const exact = finish(measured ^ salt, MEASURED_PATTERN_SALT);
        list.push(exact);
        if (trace?.wants(exact)) {
          const counts = [...lengths.subarray(start, at + 1)].join("+");
          trace.found(exact, `pattern ${this.#shown(start, at + 1)} of ${counts}`);
        }
      }
    }
  }

  #readRuns({ units, lower, classes, length }: FieldText): void {
    let count = 0;
    let before = -1;
    for (let at = 0; at < length; at++) {
      const unitClass = classes[at];
      const mark =
        unitClass === LETTER ? (units[at] === lower[at] ? LOWER : UPPER) : unitClass === DIGIT ? ZERO : units[at];
      if (mark !== before) {
        this.#marks[count] = mark;
        this.#lengths[count++] = 1;
        before = mark;
      } else if (this.#lengths[count - 1] < LONGEST_RUN) this.#lengths[count - 1]++;
    }
    this.#count = count;
  }

  #shown(start: number, end: number): string {
    return textOfUnits(this.#marks, start, end);
  }
}

/** 2 * log2(length + 1), rounded down, in whole numbers: no logarithm that platforms might round differently. */
function lengthClass(length: number): number {
  const square = (length + 1) * (length + 1);
  let power = 0;
  for (let bound = 2; bound <= square; bound *= 2) power++;
  return power;
}
