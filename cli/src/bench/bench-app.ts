/**
 * Measures the program that serves an app, over the app's own examples, in two ways: by itself, and as whole
 * calls of the API that are validated and recorded.
 *
 * The whole calls go to a copy of the app, so nothing is added to the user's records. The copy is made of files
 * without looking into them.
 */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Json, LoopaiError } from "@loopai/core";
import type { AppView, ExamplePage } from "@loopai/server";
import { ApiClient } from "../api-client.ts";
import { appPath, programPath } from "../api-paths.ts";
import type { Shell } from "../shell.ts";
import { type CallFigures, measureCalls } from "./measure-calls.ts";

export interface BenchFindings {
  readonly app_id: string;
  readonly version: number;
  /** Distinct inputs that the calls go round. */
  readonly inputs: number;
  /** Mean length of an input as JSON, in characters. */
  readonly mean_characters: number;
  /** The program alone: its ejected module, called in this process. */
  readonly program: CallFigures;
  /** The whole call: request, validation, answer, record. */
  readonly execute: CallFigures;
}

/** Folders of what calls wrote: of no use to a copy, and large. */
const RECORDS: ReadonlySet<string> = new Set(["executions", "samples", "shadows", "validations", "analytics"]);
/** Most inputs fetched: a page of the API. */
const INPUTS = 1_000;

/** @throws {LoopaiError} `program-missing` where nothing serves, `data-insufficient` without examples to call it with. */
export async function benchApp(shell: Shell, appId: string, calls: number): Promise<BenchFindings> {
  const api = await shell.api();
  const { current_version: version } = await api.get<AppView>(appPath(appId));
  if (version === null)
    throw new LoopaiError(
      "program-missing",
      `Cannot measure "${appId}": no version serves; run loopai synthesize first`,
    );
  const { items } = await api.get<ExamplePage>(`${appPath(appId)}/examples`, { limit: INPUTS });
  const inputs = items.map(({ input }) => input);
  if (inputs.length === 0)
    throw new LoopaiError(
      "data-insufficient",
      `Cannot measure "${appId}": it has no examples to call it with; import some first`,
    );

  const folder = await mkdtemp(join(tmpdir(), "loopai-bench-"));
  try {
    const execute = await loadModule(folder, await api.text(`${programPath(appId, version)}/module`));
    const program = await measureCalls(inputs, calls, shell.signal, execute);
    const whole = await measureWhole(shell, folder, appId, inputs, calls);
    const characters = inputs.reduce<number>((sum, input) => sum + JSON.stringify(input).length, 0);
    return {
      app_id: appId,
      version,
      inputs: inputs.length,
      mean_characters: characters / inputs.length,
      program,
      execute: whole,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The `execute` of an ejected module. */
async function loadModule(folder: string, text: string): Promise<(input: Json) => unknown> {
  const path = join(folder, "program.mjs");
  await writeFile(path, text);
  const { execute } = (await import(pathToFileURL(path).href)) as { execute: (input: Json) => unknown };
  return execute;
}

async function measureWhole(
  shell: Shell,
  folder: string,
  appId: string,
  inputs: readonly Json[],
  calls: number,
): Promise<CallFigures> {
  const copy = join(folder, "loopai-data");
  const from = join(shell.dataDir, "loop-apps", appId);
  await cp(from, join(copy, "loop-apps", appId), {
    recursive: true,
    // Locks are those of whoever holds the app itself.
    filter: (path) => !RECORDS.has(basename(path)) && !path.endsWith(".lock"),
  });
  const api = await ApiClient.open({ dataDir: copy, create: false });
  try {
    return await measureCalls(inputs, calls, shell.signal, (input) => api.post(`${appPath(appId)}/execute`, { input }));
  } finally {
    await api.close();
  }
}
