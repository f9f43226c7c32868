/**
 * The thresholds that a proof tries, strict to loose, and where it starts.
 *
 * The grid may look at scores, never at labels. It stands on the answers that just bear one more error: at
 * 95 % and delta 5 % these are 59 (no error), 93 (one), 124, 153, 181, ... Between two of them the test only
 * gets harder, since a row more is wanted right and no error more is borne.
 *
 * Where it starts decides how often it ends with nothing. At the strictest end a single unlucky row ends the
 * sequence; started too loose, a program that is sure of few rows proves nothing. The start here is the most
 * errors that a fifth of the rows bears, at most 20 of them. Chosen by simulation on scores of linear models
 * from the train splits of five public sets; against a start without errors it raised the mean coverage, by
 * the best possible one, from 0.26 to 0.47 on SST-2, from 0.35 to 0.71 on AG News, from 0.52 to 0.73 on airline
 * tweets (docs/decisions/050-start-of-the-sequence.md). Fewer rows start with one error borne where that takes
 * at most 60 % of them, else with none.
 */
import { type Claim, fewestAnswers, permittedErrors } from "./permitted-errors.ts";

const THRESHOLDS = 40;
const START_SHARE = 0.2;
const START_ERRORS_MOST = 20;
const ONE_ERROR_SHARE_MOST = 0.6;

/**
 * Thresholds from strict to loose, the last one 0: everything is answered.
 *
 * @param scores Unlabelled scores, in any order; not empty.
 * @param rows Number of labelled rows that the proof will be tried on.
 * @returns At most 40, falling; empty where so few rows can prove nothing.
 */
export function thresholdGrid(scores: ArrayLike<number>, rows: number, claim: Claim): readonly number[] {
  const loosest = permittedErrors(rows, claim);
  if (loosest < 0 || scores.length === 0) return [];
  const descending = Float64Array.from(scores).toSorted().toReversed();
  const shares = evenly(startErrors(rows, claim), loosest).map((errors) => fewestAnswers(errors, claim) / rows);
  const thresholds = shares.map((share) => descending[Math.ceil(share * descending.length - 1e-9) - 1] ?? 0);
  return [...new Set([...thresholds.map((threshold) => Math.max(0, threshold)), 0])];
}

/** How many errors the first test bears. */
function startErrors(rows: number, claim: Claim): number {
  const borne = permittedErrors(Math.floor(rows * START_SHARE), claim);
  const least = fewestAnswers(1, claim) <= rows * ONE_ERROR_SHARE_MOST ? 1 : 0;
  return Math.min(START_ERRORS_MOST, Math.max(least, borne));
}

/** Whole numbers from `first` to `last`, evenly spaced, one fewer than {@link THRESHOLDS} at most. */
function evenly(first: number, last: number): readonly number[] {
  const steps = Math.max(1, Math.min(THRESHOLDS - 2, last - first));
  const numbers = Array.from({ length: steps + 1 }, (_, step) => first + Math.round(((last - first) * step) / steps));
  return [...new Set(numbers)];
}
