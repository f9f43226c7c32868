/**
 * A threshold with its proof, from rows that the program never trained on.
 *
 * Which rows may prove is the caller's duty: they must be drawn like the traffic, and no step of the
 * program, its calibration included, may have looked at them.
 */
import { type Certificate, clopperPearsonLower, type Guarantee, type Json } from "@loopai/core";
import { type ProvenThreshold, testInSequence } from "./fixed-sequence.ts";
import type { Claim } from "./permitted-errors.ts";
import { rowsNeeded } from "./rows-needed.ts";
import { AnsweredCounts, type AnswerScores, rowsOfClass, type ScoredRows, scoresOfClass } from "./scored-rows.ts";
import { thresholdGrid } from "./threshold-grid.ts";

export interface CertificationRequest {
  readonly rows: ScoredRows;
  /** Scores that the thresholds are picked from, without labels. @defaultValue those of `rows` */
  readonly unlabelled?: AnswerScores;
  readonly guarantee: Guarantee;
  /** The answer each class index stands for. */
  readonly outputs: readonly Json[];
  /** Where the rows came from. */
  readonly split: Certificate["split"];
}

export interface Certification {
  /** Null when nothing could be proven. */
  readonly certificate: Certificate | null;
  /**
   * Confidence from which on the program answers; null when nothing could be proven. Where each class is
   * proven by itself this is the least of the classes' thresholds, and each class has its own in
   * `certificate.classes`.
   */
  readonly threshold: number | null;
  /** Rows that would probably prove something where nothing could be; null where it was proven, or is hopeless. */
  readonly rowsNeeded: number | null;
  /** Answers that are always deferred for want of a proof; empty unless the guarantee is per class. */
  readonly deferredOutputs: readonly Json[];
}

/**
 * Proves the loosest threshold at which the answers given keep the guarantee's accuracy.
 *
 * Over draws of `rows`, the accuracy of what is answered is below the promise with probability at most
 * `delta` (per class: in any class, by a share of `delta / classes` each).
 *
 * @throws {RangeError} when the columns of `rows` differ in length or a confidence is over 1.
 */
export function certify(request: CertificationRequest): Certification {
  return request.guarantee.per_class ? certifyClasses(request) : certifyWhole(request);
}

function certifyWhole({ rows, unlabelled = rows, guarantee, split }: CertificationRequest): Certification {
  const counts = new AnsweredCounts(rows);
  const proven = prove(counts, unlabelled, guarantee);
  if (proven === undefined) return nothingProven(rowsNeeded(counts, guarantee), []);
  return {
    certificate: record(proven, counts.rows, guarantee, split),
    threshold: proven.threshold,
    rowsNeeded: null,
    deferredOutputs: [],
  };
}

function certifyClasses({ rows, unlabelled = rows, guarantee, outputs, split }: CertificationRequest): Certification {
  const claim = { accuracy: guarantee.accuracy, delta: guarantee.delta / Math.max(1, outputs.length) };
  const classes = outputs.map((output, index) => {
    const counts = new AnsweredCounts(rowsOfClass(rows, index));
    return { output, counts, proven: prove(counts, scoresOfClass(unlabelled, index), claim) };
  });
  const deferredOutputs = classes.filter(({ proven }) => proven === undefined).map(({ output }) => output);
  const proven = classes.flatMap((entry) => (entry.proven === undefined ? [] : [entry.proven]));
  if (proven.length === 0) return nothingProven(rowsForFirstClass(classes, rows, claim), deferredOutputs);

  const threshold = Math.min(...proven.map((entry) => entry.threshold));
  const whole = { threshold, answered: total(proven, "answered"), correct: total(proven, "correct") };
  const certificate = {
    ...record(whole, rows.confidence.length, guarantee, split),
    classes: classes.map((entry) => ({
      output: entry.output,
      threshold: entry.proven?.threshold ?? null,
      answered: entry.proven?.answered ?? 0,
      correct: entry.proven?.correct ?? 0,
    })),
  };
  return { certificate, threshold, rowsNeeded: null, deferredOutputs };
}

function prove(counts: AnsweredCounts, unlabelled: AnswerScores, claim: Claim): ProvenThreshold | undefined {
  return testInSequence(counts, thresholdGrid(unlabelled.confidence, counts.rows, claim), claim);
}

/** Rows in all after which the class that is nearest to a proof would probably have one. */
function rowsForFirstClass(
  classes: readonly { readonly counts: AnsweredCounts }[],
  rows: ScoredRows,
  claim: Claim,
): number | null {
  const totals = classes.flatMap(({ counts }) => {
    const needed = rowsNeeded(counts, claim);
    // A class that was never answered says nothing about how many rows it takes to see it.
    return needed === null || counts.rows === 0 ? [] : [Math.ceil((needed * rows.confidence.length) / counts.rows)];
  });
  return totals.length === 0 ? null : Math.min(...totals);
}

function record(
  proven: ProvenThreshold,
  rows: number,
  { accuracy, delta }: Claim,
  split: Certificate["split"],
): Certificate {
  return {
    method: "ltt-fixed-sequence",
    accuracy,
    delta,
    rows,
    answered: proven.answered,
    correct: proven.correct,
    lower_bound: clopperPearsonLower(proven.correct, proven.answered, delta),
    coverage: proven.answered / rows,
    split,
  };
}

function nothingProven(needed: number | null, deferredOutputs: readonly Json[]): Certification {
  return { certificate: null, threshold: null, rowsNeeded: needed, deferredOutputs };
}

function total(proven: readonly ProvenThreshold[], field: "answered" | "correct"): number {
  return proven.reduce((sum, entry) => sum + entry[field], 0);
}
