/** What the holdout proves: the certificate that was asked for, and what other guarantees would cost. */
import type { Certificate, CoverageRow, Guarantee, LabelledRow } from "@loopai/core";
import { certify } from "./certificate/certify.ts";
import { coverageTable } from "./certificate/coverage-table.ts";
import type { JudgedProgram } from "./report/judged-program.ts";
import { type JudgedRow, scoredRows } from "./report/judged-row.ts";

/** For the coverage table of an app that asks for no guarantee. */
const NO_GUARANTEE: Guarantee = { accuracy: 0.95, delta: 0.05, per_class: false };

export interface HoldoutProof {
  /** Null: no guarantee asked for, or none could be proven. */
  readonly certificate: Certificate | null;
  /** 0 answers everything (no guarantee asked for), null defers everything. */
  readonly threshold: number | null;
  readonly coverage: readonly CoverageRow[];
  readonly warnings: readonly string[];
}

/**
 * @param judged The program's answers on rows that were taken as drawn and that no step of it has seen.
 * @param relabelled Rows of them whose label a person changed. People look at what a program got wrong, so their
 * changes turn more wrong answers into right ones than the other way: these rows prove nothing in its favour.
 */
export function certifyHoldout(
  { definition: { outputs } }: JudgedProgram,
  judged: readonly JudgedRow[],
  relabelled: ReadonlySet<LabelledRow>,
  guarantee: Guarantee | undefined,
): HoldoutProof {
  const counted = judged.map((one) => ({ ...one, right: one.right && !relabelled.has(one.row) }));
  const request = { rows: scoredRows(counted), outputs, split: "holdout" as const };
  const coverage = coverageTable({ ...request, guarantee: guarantee ?? NO_GUARANTEE });
  if (guarantee === undefined) return { certificate: null, threshold: 0, coverage, warnings: [] };
  const { certificate, threshold, rowsNeeded, deferredOutputs } = certify({ ...request, guarantee });
  return {
    certificate,
    threshold,
    coverage,
    warnings: warningsOf(guarantee, certificate, rowsNeeded, deferredOutputs.length),
  };
}

function warningsOf(
  guarantee: Guarantee,
  certificate: Certificate | null,
  rowsNeeded: number | null,
  deferred: number,
): readonly string[] {
  const promise = `${percent(guarantee.accuracy)} at delta ${percent(guarantee.delta)}`;
  if (certificate === null) {
    const remedy =
      rowsNeeded === null
        ? "no number of rows like these would do: the job asks for more than they support; lower the guarantee, look at labels that may be wrong (loopai label), or keep the LLM for this job"
        : `about ${rowsNeeded} rows kept for judging would do, which is ${rowsNeeded * 5} labelled rows`;
    return [`The guarantee of ${promise} cannot be proven, so every input is deferred: ${remedy}`];
  }
  return deferred === 0
    ? []
    : [`${deferred} answers could not be proven for ${promise} by themselves and are always deferred`];
}

/** 0.57 as "57 %", without the last digits of binary fractions. */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))} %`;
}
