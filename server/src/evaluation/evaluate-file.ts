/** How right a program is on a data file, counted only over rows that it cannot have learnt from. Records nothing. */
import { type AppId, LoopaiError, type Version } from "@loopai/core";
import type { DataFile } from "../data/data-file.ts";
import type { ServerParts } from "../parts.ts";
import type { EvaluationView } from "../views/evaluation-view.ts";

/**
 * Evaluates `version`, or what serves.
 *
 * @throws {LoopaiError} `data-insufficient` when no labelled row is left to judge by.
 * @throws {LoopaiError} `data-unreadable`, `schema-invalid`, `program-missing`, `program-not-found`.
 */
export async function evaluateFile(
  { runtime }: ServerParts,
  appId: AppId,
  version: Version | undefined,
  { name }: DataFile,
): Promise<EvaluationView> {
  await runtime.program(appId, version);
  throw new LoopaiError("data-insufficient", `Cannot evaluate ${name}: not yet`);
}
