/**
 * Specification and labelled rows in, one judged program out: split, propose, calibrate, certify, gate.
 *
 * Decides nothing about what goes live and writes no file: the caller keeps what comes back.
 */
import type { Certificate, Guarantee, JsonSchema, LabelledRow, Manifest, Report, Sha256 } from "@loopai/core";
import type { DataProgram, ProgramFiles } from "@loopai/engine";

export interface SynthesisRequest {
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  readonly guarantee?: Guarantee;
  /** Every labelled row of the app, each with its split. */
  readonly rows: readonly LabelledRow[];
  /** The program that serves now, for lineage and for the gate. */
  readonly champion?: { readonly sha256: Sha256; readonly program: DataProgram };
  /** Same rows and seed, same bytes. @defaultValue 1 */
  readonly seed?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SynthesisProgress) => void;
}

/** How far a synthesis is. `done` of `total` units; weights between stages are the caller's display matter. */
export interface SynthesisProgress {
  readonly stage: "reading" | "counting" | "folds" | "training" | "certifying" | "gate";
  readonly done: number;
  readonly total: number;
}

export interface SynthesisResult {
  /** `program.json` and its artifacts; `program.yaml` is written from `manifest`. */
  readonly files: ProgramFiles;
  readonly manifest: Manifest;
  /** `report.gate.admitted` says whether it may serve. */
  readonly report: Report;
  /** Null: no guarantee asked for, or none could be proven. */
  readonly certificate: Certificate | null;
  /** Threshold for `route.json`: 0 answers everything (no guarantee asked for), null defers everything. */
  readonly threshold: number | null;
}

/**
 * Makes the best program that the rows allow and measures it on rows that it never saw.
 *
 * @throws {LoopaiError} `data-insufficient` when there is nothing to learn from, with what would do.
 * @throws {LoopaiError} `schema-invalid` when rows do not fit the schemas, with the first rows named.
 * @throws `signal.reason` when the signal aborts.
 */
export type Synthesize = (request: SynthesisRequest) => Promise<SynthesisResult>;
