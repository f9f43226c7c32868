/**
 * The arithmetic of a linear program as one plain function, written out by hand: what the engine's cost is
 * measured against.
 *
 * One text in, one score a class out. No steps, no fields, no calibration, no explanation; the same hashes,
 * the same look-ups and the same sums in the same order, so that its scores are the engine's to the last bit.
 * Plain JavaScript, as somebody would write it who wants nothing but speed.
 */
import { columnsOf, LOWER_UNITS, rowScale, UNIT_CLASSES } from "@loopai/engine";

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const CJK = 4;
const PRIME = 0x01000193;
const START = 0x811c9dc5 | 0;
const GOLDEN = 0x9e3779b1 | 0;

/** @throws {Error} for settings that the function below is not written for: several fields, a category. */
export function bareLinear(weights) {
  const { settings, hashes, starts, columns, values, bias, blockWeights } = weights;
  if (settings.fields !== 1 || settings.categoryField >= 0) throw new Error("Cannot compare: the program reads fields");
  const features = hashes.length;
  const rarities = Float64Array.from(weights.rarities, (code) => weights.rarityLow + code * weights.rarityStep);
  const scales = Float64Array.from(weights.scales, (code) => rowScale(code, weights.topScale));
  const countWeights = Float64Array.from({ length: 256 }, (_, times) => (times === 0 ? 0 : 1 + Math.log(times)));
  let size = 16;
  while (size < features * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * 2);
  for (let feature = 0; feature < features; feature++) {
    let slot = hashes[feature] & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hashes[feature] | 0;
    slots[slot * 2 + 1] = feature + 1;
  }
  const counts = new Uint16Array(features);
  const found = new Int32Array(features);
  const foundWeights = new Float64Array(features);
  const lower = new Uint16Array(4_000);
  const classes = new Uint8Array(4_000);
  const padded = new Uint16Array(4_002);
  const words = new Int32Array(4_000);
  const marks = new Uint16Array(4_000);
  const runs = new Uint8Array(4_000);
  const scores = new Float64Array(weights.classes);
  const single = columnsOf(weights.classes) === 1;
  let seen = 0;

  function count(mixed) {
    let hash = mixed ^ (mixed >>> 16);
    hash = Math.imul(hash, 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35);
    hash ^= hash >>> 16;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const feature = slots[slot * 2 + 1] - 1;
      if (feature < 0) return;
      if (slots[slot * 2] !== hash) continue;
      if (counts[feature] === 0) found[seen++] = feature;
      if (counts[feature] < 255) counts[feature]++;
      return;
    }
  }

  function countWords(length) {
    let total = 0;
    for (let at = 0; at < length; ) {
      const start = at;
      const kind = classes[at];
      if (kind === SPACE) {
        at++;
        continue;
      }
      let hash = Math.imul(START ^ lower[at++], PRIME);
      if (kind === LETTER || kind === DIGIT) {
        let digits = kind === DIGIT;
        for (; at < length && (classes[at] === LETTER || classes[at] === DIGIT); at++) {
          hash = Math.imul(hash ^ lower[at], PRIME);
          if (classes[at] === DIGIT) digits = true;
        }
        if (digits) {
          let shape = START;
          for (let inside = start; inside < at; inside++)
            shape = Math.imul(shape ^ (classes[inside] === DIGIT ? 48 : lower[inside]), PRIME);
          count(shape ^ 0x55aa0002);
        }
      } else if (kind !== CJK) {
        for (; at < length && lower[at] === lower[start]; at++) hash = Math.imul(hash ^ lower[at], PRIME);
      }
      words[total++] = hash;
    }
    for (let at = 0; at < total; at++) {
      count(words[at]);
      if (at + 1 < total) count(((Math.imul(words[at], 31) + Math.imul(words[at + 1], GOLDEN)) | 0) ^ 0x77000001);
    }
    if (total === 0) return;
    count(words[0] ^ 0x0f150003);
    if (total > 1) count(((Math.imul(words[0], 31) + Math.imul(words[1], GOLDEN)) | 0) ^ 0x0f150003);
    count(words[total - 1] ^ 0x1a570004);
  }

  function countGrams(length) {
    padded[0] = 32;
    let filled = 1;
    for (let at = 0; at < length; at++) {
      if (classes[at] !== SPACE) padded[filled++] = lower[at];
      else if (padded[filled - 1] !== 32) padded[filled++] = 32;
    }
    if (padded[filled - 1] !== 32) padded[filled++] = 32;
    if (filled === 1) return;
    for (let start = 0; start < filled; start++) {
      const end = Math.min(filled, start + settings.longestGram);
      let hash = START;
      for (let at = start; at < end; at++) {
        const mixed = Math.imul(hash ^ padded[at], PRIME);
        hash = mixed ^ (mixed >>> 15);
        if (at === start && padded[start] === 32) continue;
        if (at - start + 1 >= settings.shortestGram) count(hash ^ 0x36a30006);
        if (padded[at] === 32) break;
      }
    }
  }

  function countPatterns(text, length) {
    let total = 0;
    let before = -1;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      const mark = classes[at] === LETTER ? (unit === lower[at] ? 97 : 65) : classes[at] === DIGIT ? 48 : unit;
      if (mark !== before) {
        marks[total] = mark;
        runs[total++] = 1;
        before = mark;
      } else if (runs[total - 1] < 15) runs[total - 1]++;
    }
    for (let start = 0; start < total; start++) {
      let pattern = START;
      let measured = START;
      for (let at = start; at < total && at < start + 3; at++) {
        pattern = Math.imul(pattern ^ marks[at], PRIME);
        pattern ^= pattern >>> 15;
        count(pattern ^ 0x13570007);
        if (at - start >= 2) continue;
        measured = Math.imul(measured ^ marks[at] ^ (runs[at] << 16), PRIME);
        measured ^= measured >>> 15;
        count(measured ^ 0x24680008);
      }
    }
    let power = 0;
    for (let bound = 2; bound <= (length + 1) * (length + 1); bound *= 2) power++;
    count(power ^ 0x1e4d0009);
  }

  function addBlock(block) {
    let square = 0;
    for (let at = 0; at < seen; at++) {
      const weight = countWeights[counts[found[at]]] * rarities[found[at]];
      counts[found[at]] = 0;
      foundWeights[at] = weight;
      square += weight * weight;
    }
    const factor = square > 0 ? blockWeights[block] / Math.sqrt(square) : 0;
    for (let at = 0; at < seen; at++) {
      const feature = found[at];
      const weight = foundWeights[at] * factor * scales[feature];
      const end = starts[feature + 1];
      if (single) scores[1] += values[starts[feature]] * weight;
      else for (let entry = starts[feature]; entry < end; entry++) scores[columns[entry]] += values[entry] * weight;
    }
    seen = 0;
  }

  return (text) => {
    const length = Math.min(text.length, 4_000);
    for (let at = 0; at < length; at++) {
      lower[at] = LOWER_UNITS[text.charCodeAt(at)];
      classes[at] = UNIT_CLASSES[lower[at]];
    }
    scores.fill(0);
    if (settings.words) countWords(length);
    addBlock(0);
    if (settings.longestGram > 0) countGrams(length);
    addBlock(1);
    if (settings.patterns) countPatterns(text, length);
    addBlock(2);
    if (single) {
      scores[1] += bias[0];
      scores[0] = -scores[1];
    } else for (let column = 0; column < bias.length; column++) scores[column] += bias[column];
    return scores;
  };
}
