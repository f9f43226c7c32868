/**
 * Chooses the validator of the bank that fits the labelled values of a kind.
 *
 * Among equals the one that most values of other kinds do not pass: it says most about this kind.
 */
import { passes, VALIDATOR_BANK } from "@loopai/engine";
import type { JudgedValue } from "./induce-form.ts";

/** Values of a kind that are looked at, and those that every validator is asked: most are out of it after a few. */
const MOST_VALUES = 200;
const SCREENED = 12;
/** Of those screened so many may be judged wrong. */
const SCREENED_WRONG = 2;
/** Share of values that the best must judge right: below, the kind has a form of its own. */
const LEAST_RIGHT = 0.9;
/** With fewer, or without both valid and invalid ones, too many validators fit. */
const FEWEST_VALUES = 3;

export class ValidatorChoice {
  readonly #names: readonly string[];
  readonly #passed = new Map<string, Uint8Array>();

  /** @param names Validators that may be chosen, of {@link VALIDATOR_BANK}. */
  constructor(names: readonly string[]) {
    this.#names = names.filter((name) => VALIDATOR_BANK.has(name));
  }

  /** Undefined where none fits. */
  choose(values: readonly JudgedValue[]): string | undefined {
    const looked = values.slice(0, MOST_VALUES);
    if (looked.length < FEWEST_VALUES || !looked.some(({ valid }) => valid)) return undefined;
    const screened = evenly(looked, SCREENED);
    const passed = screened.map(({ value }) => this.#passedBy(value));
    let best: string | undefined;
    let most = Math.ceil(looked.length * LEAST_RIGHT) - 1;
    let fewestPassing = 0;
    for (const [at, name] of this.#names.entries()) {
      const wrong = screened.filter(({ valid }, row) => (passed[row]?.[at] === 1) !== valid).length;
      if (wrong > SCREENED_WRONG) continue;
      const right = looked.filter(({ value, valid }) => this.#passes(name, value) === valid).length;
      if (right < most || (right === most && best === undefined)) continue;
      const passing = this.#passing(at);
      if (right === most && passing >= fewestPassing) continue;
      most = right;
      best = name;
      fewestPassing = passing;
    }
    return best;
  }

  #passes(name: string, value: string): boolean {
    const test = VALIDATOR_BANK.get(name);
    return test !== undefined && passes(test, value);
  }

  /** What every validator says of a value: 1 where it passes. Kept, since values come again in every fold. */
  #passedBy(value: string): Uint8Array {
    const known = this.#passed.get(value);
    if (known !== undefined) return known;
    const passed = Uint8Array.from(this.#names, (name) => {
      const test = VALIDATOR_BANK.get(name);
      return test !== undefined && passes(test, value) ? 1 : 0;
    });
    this.#passed.set(value, passed);
    return passed;
  }

  /** Of all values that were looked at so far, of any kind. */
  #passing(at: number): number {
    let count = 0;
    for (const passed of this.#passed.values()) count += passed[at] ?? 0;
    return count;
  }
}

/** So many of the values, from all over the list: valid ones may stand first. */
function evenly(values: readonly JudgedValue[], count: number): readonly JudgedValue[] {
  const step = Math.max(1, Math.floor(values.length / count));
  return values.filter((_, at) => at % step === 0).slice(0, count);
}
