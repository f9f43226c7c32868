/**
 * Trains a tagger: the averaged structured perceptron (Collins, "Discriminative training methods for hidden Markov models", EMNLP
 * 2002). Where the best sequence is not the right one, what speaks for the right tags gains and what speaks for the wrong ones
 * loses; the mean of all weights on the way is what is kept.
 */
import { setImmediate } from "node:timers/promises";
import { TagDecoder, type TagModel, type TextWord, type TransitionTable } from "@loopai/engine";
import { SeededRandom } from "../learn/seeded-random.ts";
import { packTagModel } from "./pack-tag-model.ts";
import { type TaggedText, taggedText } from "./tagged-text.ts";
import { wordClasses } from "./word-classes.ts";

/** Passes over the texts: few texts need more to settle. */
const EPOCHS = { few: 15, many: 8 } as const;
const MANY_TEXTS = 3_000;
/** A feature of one word alone teaches that word by heart. */
const FEWEST_WORDS = 2;
/** Features times tags while training: with their sums a quarter of a gigabyte. */
const MOST_WEIGHTS = 20_000_000;
/** Texts between two turns of the event loop. */
const TEXTS_A_TURN = 500;

/** A text with the right tag of each word. */
export interface AlignedText {
  readonly words: readonly TextWord[];
  readonly tags: Int32Array;
}

export interface TrainingSettings {
  readonly tags: number;
  readonly seed: number;
  readonly mostBytes: number;
  /** Trainings in different orders whose weights are averaged. @defaultValue 1 */
  readonly runs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Same texts and seed, same model. @throws `settings.signal.reason` */
export async function trainTagger(aligned: readonly AlignedText[], settings: TrainingSettings): Promise<TagModel> {
  const { tags, seed, signal, runs = 1 } = settings;
  const classes = wordClasses(
    aligned.map(({ words }) => words),
    aligned.map((text) => text.tags),
  );
  const texts = aligned.map(({ words, tags: own }) => taggedText(words, own, classes));
  const places = featurePlaces(texts, Math.floor(MOST_WEIGHTS / tags));
  const weights = new Float32Array(places.size * tags);
  // Sum over steps of weight times steps that it stood: the mean is weight minus this by the number of steps (Daume 2006).
  const sums = new Float64Array(places.size * tags);
  const mean = runs === 1 ? weights : new Float32Array(places.size * tags);
  const transitions = transitionsOf(texts, tags);
  const known = texts.map((text) => knownFeatures(text, places));
  const decoder = new TagDecoder(tags, transitions.table);
  const order = Int32Array.from(texts.keys());
  const random = new SeededRandom(seed);
  let stepNumber = 1;
  const epochs = texts.length < MANY_TEXTS ? EPOCHS.few : EPOCHS.many;
  const meanTransitions = new Float64Array(transitions.table.weights.length);
  for (let run = 0; run < runs; run++) {
    if (run > 0) startAnew();
    await train();
    for (let at = 0; at < weights.length; at++) {
      const averaged = weights[at] - sums[at] / stepNumber;
      mean[at] = runs === 1 ? averaged : mean[at] + averaged / runs;
    }
    for (const [at, weight] of transitions.table.weights.entries()) {
      meanTransitions[at] += (weight - transitions.sums[at] / stepNumber) / runs;
    }
  }
  const { from, to } = transitions.table;
  const averaged = Array.from(meanTransitions, (weight, at) => ({ from: from[at], to: to[at], weight }));
  return packTagModel(
    { hashes: [...places.keys()], weights: mean, tags, classes, transitions: averaged },
    settings.mostBytes,
  );

  function startAnew(): void {
    weights.fill(0);
    sums.fill(0);
    transitions.table.weights.fill(0);
    transitions.sums.fill(0);
    stepNumber = 1;
  }

  async function train(): Promise<void> {
    for (let epoch = 0; epoch < epochs; epoch++) {
      random.shuffle(order);
      for (const [turn, index] of order.entries()) {
        if (turn % TEXTS_A_TURN === 0) {
          await setImmediate();
          signal?.throwIfAborted();
        }
        const text = texts[index];
        const { tags: found } = decoder.decode(scoresOf(known[index], weights, tags), text.tags.length);
        learnFrom(text, found, known[index]);
        stepNumber++;
      }
    }
  }

  function learnFrom(text: TaggedText, found: Int32Array, features: readonly Int32Array[]): void {
    for (let word = 0; word < found.length; word++) {
      const [right, wrong] = [text.tags[word], found[word]];
      const [rightBefore, wrongBefore] = word === 0 ? [tags, tags] : [text.tags[word - 1], found[word - 1]];
      if (right !== wrong) {
        for (const feature of features[word]) {
          weights[feature * tags + right] += 1;
          sums[feature * tags + right] += stepNumber;
          weights[feature * tags + wrong] -= 1;
          sums[feature * tags + wrong] -= stepNumber;
        }
      }
      if (right === wrong && rightBefore === wrongBefore) continue;
      transitions.add(rightBefore, right, 1, stepNumber);
      transitions.add(wrongBefore, wrong, -1, stepNumber);
    }
  }
}

/** Place of each feature that enough words have, by its hash: the most frequent `most` of them. */
function featurePlaces(texts: readonly TaggedText[], most: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of texts) {
    for (const hashes of features) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count >= FEWEST_WORDS);
  const kept = often
    .toSorted(([left, many], [right, more]) => more - many || left - right)
    .slice(0, most)
    .map(([hash]) => hash);
  return new Map(kept.toSorted((left, right) => left - right).map((hash, place) => [hash, place]));
}

function knownFeatures({ features }: TaggedText, places: ReadonlyMap<number, number>): readonly Int32Array[] {
  return features.map((hashes) =>
    Int32Array.from(
      hashes.flatMap((hash) => {
        const place = places.get(hash);
        return place === undefined ? [] : [place];
      }),
    ),
  );
}

function scoresOf(features: readonly Int32Array[], weights: Float32Array, tags: number): Float64Array {
  const scores = new Float64Array(features.length * tags);
  for (const [word, own] of features.entries()) {
    const base = word * tags;
    for (const feature of own) for (let tag = 0; tag < tags; tag++) scores[base + tag] += weights[feature * tags + tag];
  }
  return scores;
}

/** Pairs of tags that occur, "start" being number `tags`. Others are never walked, so they need no weight. */
function transitionsOf(texts: readonly TaggedText[], tags: number) {
  const pairs = new Set<number>();
  for (const text of texts) {
    for (const [word, tag] of text.tags.entries())
      pairs.add((word === 0 ? tags : text.tags[word - 1]) * (tags + 1) + tag);
  }
  const keys = [...pairs].toSorted((left, right) => left - right);
  const table: TransitionTable = {
    from: Uint16Array.from(keys, (key) => Math.floor(key / (tags + 1))),
    to: Uint16Array.from(keys, (key) => key % (tags + 1)),
    weights: new Float64Array(keys.length),
  };
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  const sums = new Float64Array(keys.length);
  const add = (from: number, to: number, change: number, stepNumber: number): void => {
    const place = placeOf.get(from * (tags + 1) + to);
    if (place === undefined) return;
    table.weights[place] += change;
    sums[place] += change * stepNumber;
  };
  return { table, sums, add };
}
