/** Asks two versions of an app the same inputs, and says in what they differ. Records nothing. */
import { type AppId, type ExecutionLine, LoopaiError, type Version } from "@loopai/core";
import { answerRule, deferReason } from "@loopai/runtime";
import { compareBehaviour, type ComparedInput, type ComparedProgram } from "@loopai/synthesis";
import { columnsView, type DataFile, readFittingData } from "../data/data-file.ts";
import type { ServerParts } from "../parts.ts";
import { askedProgram } from "../programs/asked-program.ts";
import { termsOfProgram } from "../programs/serving-terms.ts";
import type { DiffView } from "../views/diff-view.ts";

export interface ComparedVersions {
  readonly from: Version;
  readonly to: Version;
}

/** @throws {LoopaiError} `data-unreadable`, `schema-invalid`, `data-insufficient`, `program-not-found`. */
export async function diffOnFile(
  parts: ServerParts,
  appId: AppId,
  versions: ComparedVersions,
  file: DataFile,
): Promise<DiffView> {
  const data = readFittingData(file, await parts.folder.app(appId).readConfig());
  const inputs = [
    ...data.rows.map(({ input, output, line }) => ({ input, expected: output, origin: `${file.name}:${line}` })),
    ...data.unlabelled.map(({ input, line }) => ({ input, origin: `${file.name}:${line}` })),
  ];
  const view = await diff(parts, appId, versions, inputs, `${file.name} has no row that fits the app`);
  return { ...view, left_out: data.badRowCount, columns: columnsView(data.columns) };
}

/** @throws {LoopaiError} `data-insufficient` where no recorded input can be asked again; `program-not-found`. */
export async function diffOnExecutions(
  parts: ServerParts,
  appId: AppId,
  versions: ComparedVersions,
  limit: number,
): Promise<DiffView> {
  const { items } = await parts.folder.app(appId).executions.page({ limit });
  const kept = items.filter(hasInput);
  const inputs = kept.map(({ input, execution_id: origin }) => ({ input, origin }));
  const state = items.length === 0 ? "nothing was executed yet" : "its privacy keeps no inputs";
  const view = await diff(parts, appId, versions, inputs, `${state}; give a file of inputs`);
  return { ...view, left_out: items.length - kept.length };
}

function hasInput({ privacy, error_code: code }: ExecutionLine): boolean {
  // An input that its schema refuses is for no version to answer.
  return (privacy === "full" || privacy === "redacted") && code !== "input-invalid";
}

async function diff(
  parts: ServerParts,
  appId: AppId,
  { from, to }: ComparedVersions,
  inputs: readonly ComparedInput[],
  withoutInputs: string,
): Promise<Omit<DiffView, "left_out">> {
  if (inputs.length === 0) {
    throw new LoopaiError("data-insufficient", `Cannot compare v${from} and v${to} of "${appId}": ${withoutInputs}`);
  }
  const [before, after] = [
    await comparedProgram(parts, appId, from, inputs),
    await comparedProgram(parts, appId, to, inputs),
  ];
  const { changes, examples, ...difference } = compareBehaviour(before, after, inputs);
  return { from, to, ...difference, changes: [...changes], examples: examples.map((one) => ({ ...one })) };
}

/** A version with the terms it serves under, or would. */
async function comparedProgram(
  { folder, runtime, clock }: ServerParts,
  appId: AppId,
  version: Version,
  inputs: readonly ComparedInput[],
): Promise<ComparedProgram> {
  const app = folder.app(appId);
  const opened = await runtime.program(appId, version);
  const [{ guarantee }, route] = await Promise.all([app.readConfig(), app.readRoute()]);
  const rule = answerRule(termsOfProgram(opened, guarantee, route));
  const program = await askedProgram(
    opened,
    inputs.map(({ input }) => input),
    clock(),
  );
  return {
    program,
    answers: (output, confidence) =>
      deferReason(confidence === undefined ? { output } : { output, confidence }, rule) === undefined,
  };
}
