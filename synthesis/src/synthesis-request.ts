/** What a synthesis starts from, how far it is, and what it comes to. */
import type {
  Certificate,
  Clock,
  Guarantee,
  Json,
  JsonSchema,
  LabelledRow,
  Manifest,
  OutOfScope,
  Report,
  Sha256,
} from "@loopai/core";
import type { ProgramFiles } from "@loopai/engine";
import type { Asking } from "./propose/ask-proposers.ts";
import type { JudgedProgram } from "./report/judged-program.ts";

export interface SynthesisRequest {
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  readonly guarantee?: Guarantee;
  /** Which answer stands for "none of the others". */
  readonly outOfScope?: OutOfScope;
  /** Names of the validators of well-known forms that a program may use; none: forms are induced from the rows alone. @defaultValue the whole bank */
  readonly validators?: readonly string[];
  /** Asks a model as well, or instead of learning. @defaultValue nothing is asked, and nothing leaves */
  readonly asking?: Asking;
  /** Every labelled row of the app, each with its split; their order does not matter. All on the training side: nothing is judged. */
  readonly rows: readonly LabelledRow[];
  /** Inputs that nobody has labelled, to find the most useful next label among. @defaultValue none */
  readonly unlabelled?: readonly Json[];
  /** The program that serves now, for lineage and for the gate. */
  readonly champion?: ServingChampion;
  /** Programs of the app that were judged by its holdout before. @defaultValue 0 */
  readonly looksBefore?: number;
  /** Same rows and seed, same bytes. @defaultValue 1 */
  readonly seed?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SynthesisProgress) => void;
  /** Tells when the report was made. @defaultValue the system's clock */
  readonly clock?: Clock;
}

export interface ServingChampion {
  readonly sha256: Sha256;
  readonly program: JudgedProgram;
  /** `data.train_rows` of its manifest; with it the gate knows which rows came since, `rows` being in the order they came. */
  readonly trainRows?: number;
}

/** How far a synthesis is. `done` of `total` units; weights between stages are the caller's display matter. */
export interface SynthesisProgress {
  readonly stage: "reading" | "counting" | "folds" | "training" | "asking" | "certifying" | "gate";
  readonly done: number;
  readonly total: number;
  /** While a model is asked: share of the dev rows that the best so far answers right, and what was spent. */
  readonly best?: number;
  readonly spent_usd?: number;
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
