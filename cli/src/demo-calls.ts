/** Executes every message of a file by the API, one after the other, and counts what is recorded of them. */
import { isJsonObject, LoopaiError } from "@loopai/core";
import type { ExecutionPage, ExecutionView } from "@loopai/server";
import type { ApiClient } from "./api-client.ts";
import { appPath } from "./api-paths.ts";
import type { DataFile } from "./data-file.ts";
import { jsonLines } from "./json-lines.ts";
import { type LatencyFigures, latencyFigures } from "./latencies.ts";
import type { Shell } from "./shell.ts";

export interface DemoCalls {
  readonly answered: number;
  readonly deferred: number;
  readonly failed: number;
  /** Executions of these calls that the API finds again after them. */
  readonly recorded: number;
  /** What the caller waits for: request, validation, answer, record. */
  readonly whole: LatencyFigures;
  /** What the runtime measured of each call by itself. */
  readonly program: LatencyFigures;
}

const PAGE = 500;

export async function executeAll(shell: Shell, api: ApiClient, appId: string, file: DataFile): Promise<DemoCalls> {
  const path = `${appPath(appId)}/execute`;
  const inputs = [];
  for await (const { value = null } of jsonLines(bytesOf(file)))
    inputs.push(isJsonObject(value) ? value["input"] : value);

  const views: ExecutionView[] = [];
  const durationsMs: number[] = [];
  const startedMs = performance.now();
  for (const input of inputs) {
    shell.signal.throwIfAborted();
    const calledMs = performance.now();
    views.push(await api.post<ExecutionView>(path, { input }));
    durationsMs.push(performance.now() - calledMs);
  }
  const wallMs = performance.now() - startedMs;
  if (views.length === 0)
    throw new LoopaiError("data-unreadable", `Cannot execute "${file.name}": it holds no message`);

  const ofStatus = (status: ExecutionView["status"]): number => views.filter((view) => view.status === status).length;
  const programMs = views.map(({ latency_ms }) => latency_ms);
  return {
    answered: ofStatus("succeeded"),
    deferred: ofStatus("deferred"),
    failed: ofStatus("failed") + ofStatus("timed-out"),
    recorded: await countRecorded(api, appId, new Set(views.map((view) => view.execution_id))),
    whole: latencyFigures(durationsMs, wallMs),
    program: latencyFigures(
      programMs,
      programMs.reduce((sum, ms) => sum + ms, 0),
    ),
  };
}

async function* bytesOf({ bytes }: DataFile): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** How many of `ids` stand in the app's records, newest first. */
async function countRecorded(api: ApiClient, appId: string, ids: ReadonlySet<string>): Promise<number> {
  let found = 0;
  let cursor: string | null = null;
  do {
    const page: ExecutionPage = await api.get(`${appPath(appId)}/executions`, {
      limit: PAGE,
      cursor: cursor ?? undefined,
    });
    found += page.items.filter((line) => ids.has(line.execution_id)).length;
    cursor = page.next_cursor;
  } while (cursor !== null && found < ids.size);
  return found;
}
