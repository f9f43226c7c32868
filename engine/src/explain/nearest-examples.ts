/**
 * The labelled examples that an input reads most like: for people who ask why.
 *
 * Similarity is the cosine of tf-idf vectors (Salton & Buckley 1988, ltc weights) over the normalised words
 * and their padded character trigrams in the program's own fields. It explains by example and says nothing
 * about how the program decided. The same arguments give the same list.
 */
import type { Json } from "@loopai/core";
import type { DataProgram } from "../data-program.ts";
import { InputReader } from "../input/input-reader.ts";
import { normalisedKey } from "../input/normalised-key.ts";

export interface NearestExample<Example> {
  readonly example: Example;
  /** 0 (nothing in common, never listed) to 1 (reads the same). */
  readonly similarity: number;
}

/** Terms are hashed into this many buckets. */
const BUCKETS = 1 << 18;
/** Of a longer text only the first units are compared, so that some thousand examples take well under a second. */
const COMPARED_UNITS = 2_000;

/** A sparse vector: distinct buckets, each with its weight. */
interface Vector {
  readonly buckets: readonly number[];
  readonly weights: Float64Array;
}

/**
 * @param examples Compared in order; of equally similar ones the earlier comes first.
 * @param count Most examples to return, best first; those without anything in common are left out.
 */
export function nearestExamples<Example extends { readonly input: Json }>(
  program: DataProgram,
  input: Json,
  examples: readonly Example[],
  count: number,
): readonly NearestExample<Example>[] {
  const reader = new InputReader(program.definition.inputs.map(({ pointer }) => pointer));
  const counter = new TermCounter();
  const vectors = examples.map((example) => counter.count(reader.read(example.input)));
  const documents = documentFrequencies(vectors);
  const asked = weighted(counter.count(reader.read(input)), documents, examples.length);
  const weights = new Float64Array(BUCKETS);
  for (const [at, bucket] of asked.buckets.entries()) weights[bucket] = asked.weights[at];
  return examples
    .map((example, index) => ({
      example,
      similarity: cosine(weights, weighted(vectors[index], documents, examples.length)),
    }))
    .filter(({ similarity }) => similarity > 0)
    .toSorted((left, right) => right.similarity - left.similarity)
    .slice(0, count);
}

/** Counts the hashed terms of one text after the other, in the same working memory. */
class TermCounter {
  readonly #counts = new Float64Array(BUCKETS);

  /** The distinct buckets of `fields` with how often each occurs. */
  count(fields: readonly string[]): Vector {
    const buckets: number[] = [];
    for (const [field, text] of fields.entries()) {
      const words = normalisedKey([text.slice(0, COMPARED_UNITS)]).split(" ");
      for (const word of words) if (word !== "") this.#countWord(` ${word} `, field, buckets);
    }
    const weights = Float64Array.from(buckets, (bucket) => this.#counts[bucket]);
    for (const bucket of buckets) this.#counts[bucket] = 0;
    return { buckets, weights };
  }

  #countWord(padded: string, field: number, buckets: number[]): void {
    this.#add(hashed(padded, 0, padded.length, field), buckets);
    for (let at = 0; at + 3 <= padded.length; at++) this.#add(hashed(padded, at, at + 3, field), buckets);
  }

  #add(bucket: number, buckets: number[]): void {
    if (this.#counts[bucket]++ === 0) buckets.push(bucket);
  }
}

/** FNV-1a over UTF-16 units, begun with the field's number, folded into the buckets. */
function hashed(text: string, from: number, to: number, field: number): number {
  let hash = Math.imul(0x811c9dc5 ^ field, 0x01000193);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 14)) & (BUCKETS - 1);
}

/** In how many of the vectors each bucket occurs. */
function documentFrequencies(vectors: readonly Vector[]): Int32Array {
  const documents = new Int32Array(BUCKETS);
  for (const { buckets } of vectors) for (const bucket of buckets) documents[bucket]++;
  return documents;
}

/** (1 + ln tf) * (1 + ln((1 + N) / (1 + df))), normalised to length 1. */
function weighted({ buckets, weights }: Vector, documents: Int32Array, examples: number): Vector {
  let squares = 0;
  const scaled = weights.map((count, at) => {
    const weight = (1 + Math.log(count)) * (1 + Math.log((1 + examples) / (1 + documents[buckets[at]])));
    squares += weight * weight;
    return weight;
  });
  const length = Math.sqrt(squares);
  return { buckets, weights: scaled.map((weight) => weight / length) };
}

function cosine(asked: Float64Array, { buckets, weights }: Vector): number {
  let sum = 0;
  for (let at = 0; at < buckets.length; at++) sum += asked[buckets[at]] * weights[at];
  return Math.min(sum, 1);
}
