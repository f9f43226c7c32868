/**
 * Sums the weights of the terms that occur in the fields, each term once however often it occurs.
 *
 * At most 300 terms, so that a person can read, check and edit it. Terms: scorecard-terms.ts.
 */
import type { Calibration } from "../calibration-definition.ts";
import type { ScorecardStep } from "../definition.ts";
import { bestIndex, confidenceOf, shownScores } from "./score-confidence.ts";
import { SHAPES, scorecardTerms } from "./scorecard-terms.ts";
import { invalidProgram, type StepContext, type StepExplanation, type StepRunner } from "./step-runner.ts";

export class ScorecardRunner implements StepRunner {
  readonly kind = "scorecard";
  readonly #calibration: Calibration;
  readonly #terms: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #bias: Float64Array;
  /** One row of class weights a term. */
  readonly #weights: readonly Float64Array[];
  readonly #scores: Float64Array;
  /** For each term the call in which it was seen last, so that it counts once a call. */
  readonly #seenIn: Float64Array;
  #call = 0;
  #answer = 0;

  constructor(step: ScorecardStep, context: StepContext) {
    checkScorecard(step, context);
    this.#calibration = step.calibration;
    this.#terms = step.terms.map(({ term }) => term);
    this.#numbers = new Map(this.#terms.map((term, number) => [term, number]));
    this.#bias = Float64Array.from(step.bias);
    this.#weights = step.terms.map(({ weights }) => Float64Array.from(weights));
    this.#scores = new Float64Array(context.classes);
    this.#seenIn = new Float64Array(step.terms.length);
  }

  answer(fields: readonly string[]): number {
    this.#scores.set(this.#bias);
    this.#call++;
    scorecardTerms(fields, this.#add);
    this.#answer = bestIndex(this.#scores);
    return this.#answer;
  }

  confidence(): number {
    return confidenceOf(this.#calibration, this.#scores, this.#answer);
  }

  explain(): StepExplanation {
    const reasons = this.#terms.flatMap((term, number) =>
      this.#seenIn[number] === this.#call
        ? [{ reason: readable(term), weight: this.#weights[number][this.#answer] }]
        : [],
    );
    return { classes: shownScores(this.#calibration, this.#scores), reasons };
  }

  /** Made once: a function made in every call would be the call's only garbage. */
  readonly #add = (term: string): void => {
    const number = this.#numbers.get(term);
    if (number === undefined || this.#seenIn[number] === this.#call) return;
    this.#seenIn[number] = this.#call;
    const weights = this.#weights[number];
    for (let at = 0; at < weights.length; at++) this.#scores[at] += weights[at];
  };
}

function readable(term: string): string {
  return Object.hasOwn(SHAPES, term) ? `${SHAPES[term as keyof typeof SHAPES]} ${term}` : term;
}

function checkScorecard({ bias, terms }: ScorecardStep, { position, classes }: StepContext): void {
  const at = `steps/${position}`;
  if (bias.length !== classes) throw invalidProgram(`${at}/bias`, `has ${bias.length} numbers, expected ${classes}`);
  const seen = new Set<string>();
  for (const [number, { term, weights }] of terms.entries()) {
    const place = `${at}/terms/${number}`;
    if (weights.length !== classes) {
      throw invalidProgram(`${place}/weights`, `has ${weights.length} numbers, expected ${classes}`);
    }
    if (seen.has(term)) throw invalidProgram(`${place}/term`, "stands there twice");
    if (!canOccur(term)) {
      throw invalidProgram(
        `${place}/term`,
        `can never occur, expected a word or two in lower case or one of ${Object.keys(SHAPES).join(", ")}`,
      );
    }
    seen.add(term);
  }
}

/** Whether some text has this term: the term, read as a text, has itself as one. */
function canOccur(term: string): boolean {
  if (Object.hasOwn(SHAPES, term)) return true;
  let found = false;
  scorecardTerms([term], (emitted) => {
    found ||= emitted === term;
  });
  return found;
}
