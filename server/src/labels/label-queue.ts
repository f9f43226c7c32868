/** What of an app is most useful to label next: what was drawn for checking, its other executions, its unlabelled rows, labels that may be wrong. */
import { type AppId, type ExecutionLine, type LabelledRow, LoopaiError, sameJson } from "@loopai/core";
import type { DataProgram } from "@loopai/engine";
import type { AppFolder, ServingProgram } from "@loopai/runtime";
import { groupOf } from "@loopai/synthesis";
import type { ServerParts } from "../parts.ts";
import { reportOf } from "../programs/report-of.ts";
import type { LabelQueue, QueueItemView } from "../views/label-views.ts";
import { type LabelCandidate, type RankedCandidate, rankQueue } from "./rank-queue.ts";

/** Most samples, executions and unlabelled rows looked at, so that a long history does not stall a request. */
const MOST_RECORDS = 10_000;
const MOST_UNLABELLED = 50_000;

/** @throws {LoopaiError} `artifact-corrupt` when neither champion nor the one before can be opened. */
export async function labelQueue(parts: ServerParts, appId: AppId, limit: number): Promise<LabelQueue> {
  const app = parts.folder.app(appId);
  const serving = await servingOrNone(parts, appId);
  // Code is not asked for suggestions: ten thousand calls would keep its process from callers.
  const program = serving?.kind === "data" ? serving.program : undefined;
  const examples = await app.examples.read();
  const candidates = [
    ...(await recordedCandidates(
      app.samples.newest(() => undefined),
      program,
    )),
    ...(await recordedCandidates(
      app.executions.newest(() => undefined),
      program,
    )),
    ...(await unlabelledCandidates(app, program)),
    ...(await suspectCandidates(app, examples.rows)),
  ];
  const labelled = new Set(examples.rows.map((row) => row.group));
  const ranked = rankQueue(candidates, labelled, serving?.rule);
  return { items: ranked.slice(0, limit).map(queueItemView) };
}

async function servingOrNone({ runtime }: ServerParts, appId: AppId): Promise<ServingProgram | undefined> {
  try {
    return await runtime.program(appId);
  } catch (error) {
    if (error instanceof LoopaiError && error.code === "program-missing") return undefined;
    throw error;
  }
}

type Recorded = ExecutionLine & Partial<NonNullable<LabelCandidate["drawn"]>>;

async function recordedCandidates(
  lines: AsyncIterable<Recorded>,
  program: DataProgram | undefined,
): Promise<LabelCandidate[]> {
  const candidates: LabelCandidate[] = [];
  let looked = 0;
  for await (const { input, execution_id: executionId, privacy, sampler, disagreement = null } of lines) {
    // What privacy kept out of the record nobody can judge.
    if (privacy === "full" || privacy === "redacted") {
      // Asked again rather than read from the record: a deferral does not say what was deferred.
      const answer = program?.execute(input);
      const drawn = sampler === undefined ? undefined : { sampler, disagreement };
      candidates.push({ input, group: groupOf(input), origin: executionId, executionId, answer, drawn });
    }
    looked += 1;
    if (looked === MOST_RECORDS) break;
  }
  return candidates;
}

async function unlabelledCandidates(app: AppFolder, program: DataProgram | undefined): Promise<LabelCandidate[]> {
  const { rows } = await app.unlabelled.read();
  return rows.slice(0, MOST_UNLABELLED).map(({ input, group, origin }) => {
    return { input, group, origin, executionId: null, answer: program?.execute(input), drawn: undefined };
  });
}

/** Labels that the last synthesis found the other rows speak against, but where a person has said since what is right. */
async function suspectCandidates(app: AppFolder, rows: readonly LabelledRow[]): Promise<LabelCandidate[]> {
  const last = app.versions().at(-1);
  const suspects = (last === undefined ? undefined : await reportOf(app, last))?.suspects ?? [];
  const said = new Set(
    rows.filter(({ source }) => source !== "import" && source !== "model").map(({ group }) => group),
  );
  return suspects.flatMap(({ group, origin, output, expected, confidence }) => {
    const row = said.has(group) ? undefined : rows.find((one) => one.group === group && one.origin === origin);
    if (row === undefined || !sameJson(row.output, output)) return [];
    const answer = { output: expected, confidence };
    return [{ input: row.input, group, origin, executionId: null, answer, drawn: undefined, suspect: output }];
  });
}

function queueItemView({ input, group, origin, executionId, answer, why }: RankedCandidate): QueueItemView {
  return {
    key: executionId ?? group,
    execution_id: executionId,
    input,
    suggestion: answer?.output ?? null,
    confidence: answer?.confidence ?? null,
    origin,
    why,
  };
}
