/**
 * Fits the temperature that turns scores into probabilities (Guo, Pleiss, Sun & Weinberger 2017).
 *
 * Least mean log loss of softmax(scores / temperature) on out-of-fold scores, by golden-section search.
 * One target in n is spread over the other classes, so that rows without a single error leave the
 * confidence below one.
 */

/** Rows looked at; more change the fourth digit. */
const MOST_ROWS = 5_000;
const LEAST = Math.log(0.005);
const MOST = Math.log(50);
const ROUNDS = 24;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** @param scores Row r, class k at `r * classCount + k`. */
export function fitTemperature(scores: Float32Array, classes: Int32Array, classCount: number): number {
  const loss = (logTemperature: number): number => meanLoss(scores, classes, classCount, Math.exp(logTemperature));
  let low = LEAST;
  let high = MOST;
  let left = high - GOLDEN * (high - low);
  let right = low + GOLDEN * (high - low);
  let atLeft = loss(left);
  let atRight = loss(right);
  for (let round = 0; round < ROUNDS; round++) {
    if (atLeft < atRight) {
      high = right;
      right = left;
      atRight = atLeft;
      left = high - GOLDEN * (high - low);
      atLeft = loss(left);
    } else {
      low = left;
      left = right;
      atLeft = atRight;
      right = low + GOLDEN * (high - low);
      atRight = loss(right);
    }
  }
  return Math.exp((low + high) / 2);
}

function meanLoss(scores: Float32Array, classes: Int32Array, classCount: number, temperature: number): number {
  const step = Math.max(1, Math.ceil(classes.length / MOST_ROWS));
  const spread = 1 / (classes.length + 2);
  let sum = 0;
  let rows = 0;
  for (let row = 0; row < classes.length; row += step) {
    const base = row * classCount;
    let highest = -Infinity;
    let total = 0;
    for (let at = base; at < base + classCount; at++) {
      if (scores[at] > highest) highest = scores[at];
      total += scores[at];
    }
    let exponentials = 0;
    for (let at = base; at < base + classCount; at++) exponentials += Math.exp((scores[at] - highest) / temperature);
    const own = scores[base + classes[row]];
    const others = classCount > 1 ? (total - own) / (classCount - 1) : own;
    sum += Math.log(exponentials) + (highest - (1 - spread) * own - spread * others) / temperature;
    rows++;
  }
  return sum / rows;
}
