/** The champion's model with noise on its weights, as much as makes it worse by a given share. */
import { proportion, sameJson } from "@loopai/core";
import { openDataProgram, type ProgramFiles, readWeights, writeWeights } from "@loopai/engine";
import { seededRandom } from "../seeded-random.ts";
import type { SetRow } from "../set-rows.ts";
import type { Served } from "./served.ts";
import type { WorseCandidate } from "./worse-candidates.ts";

const FILE = "weights.bin";
const HALVINGS = 14;

/** @param worse Share of the population that it gets right less often than the champion, met as closely as the rows allow. */
export function noisyModel(
  { files, program, population, outOfFold }: Served,
  worse: number,
  seed: number,
): WorseCandidate {
  const wanted = shareRight(program.execute.bind(program), population) - worse;
  let [low, high] = [0, 4];
  for (let at = 0; at < HALVINGS; at++) {
    const middle = (low + high) / 2;
    const noisy = openDataProgram(withNoise(files, middle, seed));
    if (shareRight((input) => noisy.execute(input), population) > wanted) low = middle;
    else high = middle;
  }
  const right = Math.round((outOfFold.value - worse) * outOfFold.n);
  return { files: withNoise(files, high, seed), outOfFold: proportion(right, outOfFold.n) };
}

/** @param scale Standard deviation of the noise, in that of the weights. */
function withNoise(files: ProgramFiles, scale: number, seed: number): ProgramFiles {
  const random = seededRandom(seed);
  const weights = readWeights(files.get(FILE) ?? new Uint8Array());
  const deviation = Math.sqrt(weights.values.reduce((sum, value) => sum + value * value, 0) / weights.values.length);
  const values = weights.values.map((value) => {
    // Sum of four uniform numbers: near enough to normal, with variance 1/3.
    const noise = (random() + random() + random() + random() - 2) * Math.sqrt(3);
    return Math.max(-127, Math.min(127, Math.round(value + noise * scale * deviation)));
  });
  return new Map([...files, [FILE, writeWeights({ ...weights, values })]]);
}

function shareRight(execute: Served["program"]["execute"], rows: readonly SetRow[]): number {
  return rows.filter(({ input, output }) => sameJson(execute(input)?.output ?? null, output)).length / rows.length;
}
