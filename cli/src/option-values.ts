/** Values of options, parsed once for all commands. Each throws a {@link UsageError} that shows what it wants. */
import { InvalidArgumentError } from "commander";
import { UsageError } from "./usage-error.ts";

/** `v2` or `2`. */
export function versionFrom(word: string): number {
  const [, digits] = /^v?(\d{1,9})$/.exec(word) ?? [];
  const version = Number(digits);
  if (!(version >= 1)) throw new UsageError(`Cannot read version "${word}": expected v1, v2, ...`);
  return version;
}

/** For commander: a version option. */
export function versionOption(word: string): number {
  return orInvalid(() => versionFrom(word));
}

/** A share of answers: `0.97` or `97%`; `none` clears. (Not null: commander takes that for no value.) */
export type AccuracyWish = number | "none";

export function accuracyOption(word: string): AccuracyWish {
  if (word === "none") return word;
  const share = /^\d+(\.\d+)?\s*%$/.test(word) ? Number.parseFloat(word) / 100 : Number(word);
  if (!(share >= 0.5 && share <= 0.9999)) throw new InvalidArgumentError("Expected 0.5 to 0.9999 (or 97%), or none.");
  // 97 % by division is 0.97 only after rounding to what a person can write.
  return Number(share.toFixed(6));
}

export function deltaOption(word: string): number {
  const delta = Number(word);
  if (!(delta >= 0.0001 && delta <= 0.5)) throw new InvalidArgumentError("Expected 0.0001 to 0.5.");
  return delta;
}

/** A share of calls: `0.05` or `5%`. */
export function shareOption(word: string): number {
  const share = /^\d+(\.\d+)?\s*%$/.test(word) ? Number((Number.parseFloat(word) / 100).toFixed(6)) : Number(word);
  if (!(share > 0 && share <= 1)) throw new InvalidArgumentError("Expected over 0 to 1, or 5%.");
  return share;
}

/** A duration in milliseconds, up to a minute. */
export function millisecondsOption(word: string): number {
  const milliseconds = Number(word);
  if (!(milliseconds > 0 && milliseconds <= 60_000)) throw new InvalidArgumentError("Expected over 0 to 60000.");
  return milliseconds;
}

/** An amount of money or time: over 0, up to `most`. */
export function amountOption(most: number): (word: string) => number {
  return (word) => {
    const amount = Number(word);
    if (!(amount > 0 && amount <= most)) throw new InvalidArgumentError(`Expected over 0 to ${most}.`);
    return amount;
  };
}

/** A whole number in a range. */
export function wholeNumber(least: number, most: number): (word: string) => number {
  return (word) => {
    const value = Number(word);
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new InvalidArgumentError(`Expected a whole number, ${least} to ${most}.`);
    }
    return value;
  };
}

/** Names with commas between. */
export function nameList(word: string): readonly string[] {
  const names = word
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) throw new InvalidArgumentError("Expected names with commas between.");
  return names;
}

/** For commander: the values of an option that is given several times. */
export function gathered(word: string, before: readonly string[] = []): readonly string[] {
  return [...before, word];
}

function orInvalid<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}
