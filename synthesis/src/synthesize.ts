/**
 * Specification and labelled rows in, one judged program out: split, propose, calibrate, certify, gate.
 *
 * Decides nothing about what goes live and writes no file: the caller keeps what comes back. Nothing that
 * chooses or trains sees a holdout row; nothing that judges sees any other.
 */
import { setImmediate } from "node:timers/promises";
import {
  type Certificate,
  type Clock,
  type Guarantee,
  type Json,
  type JsonSchema,
  type LabelledRow,
  type Manifest,
  type Report,
  type Sha256,
  systemClock,
} from "@loopai/core";
import { type DataProgram, openDataProgram, type ProgramFiles } from "@loopai/engine";
import { certifyHoldout } from "./certify-holdout.ts";
import { judgeCandidate } from "./gate/judge-candidate.ts";
import type { NewRow } from "./gate/new-row.ts";
import { learn } from "./learn/learn.ts";
import { programManifest } from "./manifest/program-manifest.ts";
import { pinCorrections } from "./pin-corrections.ts";
import { refuseMisfits } from "./refuse-misfits.ts";
import { judgeRows } from "./report/judged-row.ts";
import { makeReport } from "./report/make-report.ts";
import { Stopwatch } from "./report/stopwatch.ts";
import { refuseTooFewRows } from "./split/enough-rows.ts";
import { type PreparedRows, prepareRows } from "./split/prepare-rows.ts";

export interface SynthesisRequest {
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  readonly guarantee?: Guarantee;
  /** Every labelled row of the app, each with its split; their order does not matter. All on the training side: nothing is judged. */
  readonly rows: readonly LabelledRow[];
  /** The program that serves now, for lineage and for the gate. */
  readonly champion?: ServingChampion;
  /** Same rows and seed, same bytes. @defaultValue 1 */
  readonly seed?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SynthesisProgress) => void;
  /** Tells when the report was made. @defaultValue the system's clock */
  readonly clock?: Clock;
}

export interface ServingChampion {
  readonly sha256: Sha256;
  readonly program: DataProgram;
  /** `data.train_rows` of its manifest; with it the gate knows which rows came since, `rows` being in the order they came. */
  readonly trainRows?: number;
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

/** The form of {@link synthesize}, for those who are handed one. */
export type Synthesize = typeof synthesize;

/**
 * Makes the best program that the rows allow and measures it on rows that it never saw.
 *
 * @throws {LoopaiError} `data-insufficient` when there is nothing to learn from, with what would do.
 * @throws {LoopaiError} `schema-invalid` when rows do not fit the schemas, with the first rows named.
 * @throws `signal.reason` when the signal aborts, within a second up to about 100,000 rows; workers are ended by then.
 */
export async function synthesize(request: SynthesisRequest): Promise<SynthesisResult> {
  const { inputSchema, outputSchema, guarantee, champion, seed = 1, signal, onProgress = () => undefined } = request;
  const stopwatch = new Stopwatch(request.clock ?? systemClock);

  await enter("reading");
  refuseMisfits(request.rows, { inputSchema, outputSchema });
  await enter("reading");
  const rows = prepareRows(request.rows);
  refuseTooFewRows(rows);

  const learnt = await learn(rows.train, { seed, signal, onProgress });
  const files = pinCorrections(learnt.files, rows.pinned);
  const program = openDataProgram(files);

  await enter("certifying");
  const judged = judgeRows(program, rows.evidence);
  const proof = certifyHoldout(program, judged, rows.relabelled, guarantee);

  await enter("gate");
  const gate = judgeCandidate({
    files,
    champion: champion?.program,
    ...rows,
    newRows: newRows(champion, rows, learnt.answers),
    seed,
  });
  const manifest = programManifest({ inputSchema, outputSchema, files, rows, parent: champion?.sha256 ?? null, seed });
  const report = makeReport({
    rows,
    files,
    program,
    portfolio: learnt.portfolio,
    outOfFold: learnt.outOfFold,
    judged,
    coverage: proof.coverage,
    gate,
    warnings: proof.warnings,
    effort: stopwatch.read(),
  });
  return { files, manifest, report, certificate: proof.certificate, threshold: proof.threshold };

  /** Tells of the stage and lets an abort in: between two stages the event loop turns once. */
  async function enter(stage: SynthesisProgress["stage"]): Promise<void> {
    onProgress({ stage, done: 0, total: 1 });
    await setImmediate();
    signal?.throwIfAborted();
  }
}

/**
 * What a later version was made for: the training rows that came since the champion. Undefined where nobody knows.
 *
 * A text that the champion had learnt from already says nothing about which of the two generalises, and a row that
 * nobody answered out of fold says nothing of the candidate; a correction counts all the same.
 */
function newRows(
  champion: ServingChampion | undefined,
  { train, arrival, pinned }: PreparedRows,
  answers: ReadonlyMap<LabelledRow, Json>,
): readonly NewRow[] | undefined {
  const before = champion?.trainRows;
  if (before === undefined) return undefined;
  const isNew = (at: number): boolean => (arrival[at] ?? 0) >= before;
  const known = new Set(train.filter((_, at) => !isNew(at)).map(({ group }) => group));
  const corrections = new Set(pinned);
  const corrected = new Set(pinned.map(({ group }) => group));
  return train
    .filter((_, at) => isNew(at))
    .filter((row) => (corrected.has(row.group) ? corrections.has(row) : !known.has(row.group) && answers.has(row)))
    .map((row) => ({ row, outOfFold: answers.get(row) }));
}
