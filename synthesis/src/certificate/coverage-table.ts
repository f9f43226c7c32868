/** What each of several guarantees would cost in deferrals, for the person who has to pick one. */
import type { CoverageRow } from "@loopai/core";
import { certify, type CertificationRequest } from "./certify.ts";

const ACCURACIES = [0.8, 0.85, 0.9, 0.95, 0.97, 0.99];

/**
 * One row an accuracy, rising: 80, 85, 90, 95, 97 and 99 % and the one asked for.
 *
 * Each row holds by itself at level `delta`; that all hold at once is not promised.
 *
 * @throws {RangeError} as {@link certify}.
 */
export function coverageTable(request: CertificationRequest): readonly CoverageRow[] {
  const { guarantee } = request;
  const accuracies = [...new Set([...ACCURACIES, guarantee.accuracy])].toSorted((left, right) => left - right);
  return accuracies.map((accuracy) => {
    const { certificate, threshold, rowsNeeded } = certify({ ...request, guarantee: { ...guarantee, accuracy } });
    return { accuracy, delta: guarantee.delta, certificate, threshold, rows_needed: rowsNeeded };
  });
}
