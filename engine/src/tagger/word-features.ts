/**
 * What is looked at to tag a word: itself, its shape and ends, and its neighbours, each as the hash of a short text.
 *
 * The usual features of sequence taggers (Ratnaparkhi 1996; Collins 2002), without the tag before: that is the transitions' to say.
 */
import { finish, HASH_START, step } from "../features/feature-hash.ts";
import { LOWER_UNITS } from "../unicode/unicode-tables.ts";
import { type TextWord, withoutEndSigns } from "./text-words.ts";

/** Units of a word that are looked at. */
const WORD_UNITS = 64;
const LONGEST_END = 4;
const FAR_LEFT = 6;
const FAR_RIGHT = 4;
const OUTSIDE_LEFT = "<s>";
const OUTSIDE_RIGHT = "</s>";

/** Class of a word by the hash of its lower case: words that are found in the same fields share one. 0 where it has none. */
export type WordClasses = ReadonlyMap<number, number>;

/** Adds the features of word `at` to `hashes`, as unsigned 32-bit numbers. */
export function wordFeatures(words: readonly TextWord[], at: number, hashes: number[], classes: WordClasses): void {
  const own = lowerOf(words, at);
  const [before, after] = [lowerOf(words, at - 1), lowerOf(words, at + 1)];
  const shape = shapeOf(words[at]?.text ?? "");
  hashes.push(hashOf("b", ""), hashOf("w", own), hashOf("s", shape));
  hashes.push(hashOf("w-1", before), hashOf("w+1", after));
  hashes.push(hashOf("w-2", lowerOf(words, at - 2)), hashOf("w+2", lowerOf(words, at + 2)));
  hashes.push(
    hashOf("w-1w", `${before} ${own}`),
    hashOf("ww+1", `${own} ${after}`),
    hashOf("w-1w+1", `${before} ${after}`),
  );
  hashes.push(
    hashOf("w-2w-1", `${lowerOf(words, at - 2)} ${before}`),
    hashOf("w+1w+2", `${after} ${lowerOf(words, at + 2)}`),
  );
  hashes.push(
    hashOf("s-1", shapeOf(words[at - 1]?.text ?? OUTSIDE_LEFT)),
    hashOf("s+1", shapeOf(words[at + 1]?.text ?? OUTSIDE_RIGHT)),
  );
  hashes.push(
    hashOf("s-1s", `${shapeOf(words[at - 1]?.text ?? OUTSIDE_LEFT)} ${shape}`),
    hashOf("ss+1", `${shape} ${shapeOf(words[at + 1]?.text ?? OUTSIDE_RIGHT)}`),
  );
  for (let length = 1; length <= LONGEST_END && length < own.length; length++) {
    hashes.push(hashOf("p", own.slice(0, length)), hashOf("e", own.slice(-length)));
  }
  // Words further off count wherever they stand: "returning" tells of a date five words on.
  for (let distance = 2; distance <= FAR_LEFT; distance++) hashes.push(hashOf("l", lowerOf(words, at - distance)));
  for (let distance = 2; distance <= FAR_RIGHT; distance++) hashes.push(hashOf("r", lowerOf(words, at + distance)));
  const [kind, kindBefore, kindAfter] = [0, -1, 1].map((offset) => classOf(words, at + offset, classes));
  if (kind !== 0)
    hashes.push(hashOf("k", `${kind}`), hashOf("kw-1", `${kind} ${before}`), hashOf("kw+1", `${kind} ${after}`));
  if (kindBefore !== 0) hashes.push(hashOf("k-1", `${kindBefore}`), hashOf("k-1k", `${kindBefore} ${kind}`));
  if (kindAfter !== 0) hashes.push(hashOf("k+1", `${kindAfter}`), hashOf("kk+1", `${kind} ${kindAfter}`));
  if (kind !== 0) hashes.push(hashOf("kw-2", `${kind} ${lowerOf(words, at - 2)} ${before}`));
  hashes.push(hashOf("c", `${endsPart(words, at - 1)} ${endsPart(words, at)}`));
  hashes.push(hashOf("at", `${Math.min(at, 6)}`), hashOf("to", `${Math.min(words.length - 1 - at, 6)}`));
  hashes.push(hashOf("n", `${Math.min(words.length, 12)} ${Math.min(at, 12)}`));
}

function classOf(words: readonly TextWord[], at: number, classes: WordClasses): number {
  return at < 0 || at >= words.length ? 0 : (classes.get(wordHash(words[at]?.text ?? "")) ?? 0);
}

/** By which a word's class is known. */
export function wordHash(word: string): number {
  return hashOf("word", lower(word));
}

/** Whether a sign such as a comma stands at the end of the word. */
function endsPart(words: readonly TextWord[], at: number): string {
  const text = words[at]?.text ?? "";
  return withoutEndSigns(text).length < text.length ? "," : "";
}

function lowerOf(words: readonly TextWord[], at: number): string {
  if (at < 0) return OUTSIDE_LEFT;
  const word = words[at];
  if (word === undefined) return OUTSIDE_RIGHT;
  return lower(word.text);
}

/** Without the signs that end a part, in lower case by the tables. */
function lower(word: string): string {
  const text = withoutEndSigns(word);
  let lowered = "";
  const length = Math.min(text.length, WORD_UNITS);
  for (let unit = 0; unit < length; unit++) lowered += String.fromCharCode(LOWER_UNITS[text.charCodeAt(unit)]);
  return lowered;
}

/** Capitals as A, small letters as a, digits as 9 by their number, runs of letters shortened: `Chicago,` is `Aa,`, `60601` is `99999`. */
function shapeOf(word: string): string {
  let shape = "";
  let last = "";
  const length = Math.min(word.length, WORD_UNITS);
  for (let at = 0; at < length; at++) {
    const unit = word.charCodeAt(at);
    const sign = signOf(unit, word[at] ?? "");
    if (sign !== last || sign === "9" || sign.charCodeAt(0) < 0x30) shape += sign;
    last = sign;
  }
  return shape;
}

function signOf(unit: number, character: string): string {
  if (unit >= 0x30 && unit <= 0x39) return "9";
  if (unit >= 0x41 && unit <= 0x5a) return "A";
  if (unit >= 0x61 && unit <= 0x7a) return "a";
  if (unit < 0x80) return character;
  return LOWER_UNITS[unit] === unit ? "x" : "X";
}

function hashOf(family: string, text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < family.length; at++) hash = step(hash, family.charCodeAt(at));
  hash = step(hash, 0);
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at));
  return finish(hash, 0) >>> 0;
}
