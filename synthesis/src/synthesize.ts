/**
 * Specification and labelled rows in, one judged program out: split, propose, calibrate, certify, gate.
 *
 * Decides nothing about what goes live and writes no file: the caller keeps what comes back. Nothing that
 * chooses or trains sees a holdout row; nothing that judges sees any other.
 */
import { setImmediate } from "node:timers/promises";
import { systemClock } from "@loopai/core";
import { openDataProgram, readDefinition } from "@loopai/engine";
import { certifyHoldout } from "./certify-holdout.ts";
import { judgeCandidate } from "./gate/judge-candidate.ts";
import { learn, type Learnt } from "./learn/learn.ts";
import { programManifest } from "./manifest/program-manifest.ts";
import { newRows } from "./new-rows.ts";
import { outOfScopeOnDev } from "./out-of-scope-on-dev.ts";
import { judgeWrittenCode } from "./judge-written-code.ts";
import { pinCorrections } from "./pin-corrections.ts";
import { refuseMisfits } from "./refuse-misfits.ts";
import { judgeRows } from "./report/judged-row.ts";
import { makeReport } from "./report/make-report.ts";
import { Stopwatch } from "./report/stopwatch.ts";
import { refuseTooFewRows } from "./split/enough-rows.ts";
import { prepareRows } from "./split/prepare-rows.ts";
import type { SynthesisRequest, SynthesisResult, SynthesisProgress } from "./synthesis-request.ts";

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
  const {
    inputSchema,
    outputSchema,
    guarantee,
    outOfScope,
    validators,
    asking,
    unlabelled,
    champion,
    looksBefore = 0,
    seed = 1,
    signal,
    onProgress = () => undefined,
  } = request;
  const schemas = { inputSchema, outputSchema };
  const stopwatch = new Stopwatch(request.clock ?? systemClock);

  await enter("reading");
  refuseMisfits(request.rows, schemas);
  await enter("reading");
  const rows = prepareRows(request.rows);
  refuseTooFewRows(rows);

  const learnt = await learn(rows.train, {
    ...schemas,
    outOfScope,
    validators,
    asking,
    unlabelled,
    seed,
    signal,
    onProgress,
  });
  if (learnt.code !== undefined) return judgeWrittenCode(learnt.code, { request, rows, learnt, stopwatch });
  const made = outOfScope === undefined ? learnt.files : outOfScopeOnDev(learnt.files, rows.dev, outOfScope);
  const files = pinCorrections(made, rows.pinned);
  const program = openDataProgram(files);

  await enter("certifying");
  // Without pins: what a person corrected, the program as it was learnt has still never seen.
  const judged = judgeRows(openDataProgram(made), rows.evidence);
  const proof = certifyHoldout(program, judged, rows.relabelled, guarantee);

  await enter("gate");
  const gate = judgeCandidate({
    files,
    champion: champion?.program,
    ...rows,
    newRows: newRows(champion, rows, learnt.answers),
    outOfFold: learnt.outOfFold,
    seed,
  });
  const manifest = programManifest({
    inputSchema,
    outputSchema,
    files,
    rows,
    parent: champion?.sha256 ?? null,
    seed,
    proposer: proposerOf(learnt),
  });
  const report = makeReport({
    rows,
    files,
    program,
    portfolio: learnt.portfolio,
    outOfFold: learnt.outOfFold,
    proposals: learnt.proposals,
    suspects: learnt.suspects,
    judged,
    coverage: proof.coverage,
    gate,
    warnings: [...learnt.warnings, ...proof.warnings],
    looksBefore,
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

/** Rules that a model wrote were proposed by it, whoever weighed them. */
function proposerOf({ files, proposals }: Learnt): string {
  const isWritten = readDefinition(files).steps.some(({ kind }) => kind === "weighed-rules" || kind === "field-rules");
  return proposals !== undefined && isWritten ? `llm ${proposals.model}` : "learner";
}
