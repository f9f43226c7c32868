/** Executes every message of a file by the API, one after the other, and counts afterwards what the API finds recorded of it. */
import { type ExecutionLine, isJsonObject, type Json, LoopaiError } from "@loopai/core";
import type { ExecutionPage, ExecutionView } from "@loopai/server";
import type { ApiClient } from "../api-client.ts";
import { appPath } from "../api-paths.ts";
import type { DataFile } from "../data-file.ts";
import { jsonLines } from "../json-lines.ts";
import { type LatencyFigures, latencyFigures } from "../latencies.ts";

/** How it goes while calls are under way. */
export interface CallsSoFar {
  readonly total: number;
  readonly answered: number;
  readonly deferred: number;
  readonly failed: number;
  /** Of each call that came back, what its caller waited for, in milliseconds. */
  readonly durationsMs: readonly number[];
}

export interface HeldOutCalls {
  readonly answered: number;
  readonly deferred: number;
  readonly failed: number;
  /** What the caller waits for: request, validation, answer, record. */
  readonly whole: LatencyFigures;
  /** What the runtime measured of each call by itself. */
  readonly program: LatencyFigures;
  /** Answers and deferrals among the records that the API has of these calls. */
  readonly recorded: number;
  /** Of these records, those that were drawn for checking. */
  readonly sampled: number;
  /** Id of the call that was sent first. */
  readonly firstId: string;
}

const PAGE = 500;

/**
 * The first call is timed like the last: nothing is warmed up.
 *
 * @param onCall Told after each call.
 */
export async function executeAll(
  api: ApiClient,
  appId: string,
  file: DataFile,
  signal: AbortSignal,
  onCall: (soFar: CallsSoFar) => void,
): Promise<HeldOutCalls> {
  const inputs = await inputsOf(file);
  const counts = { answered: 0, deferred: 0, failed: 0 };
  const durationsMs: number[] = [];
  const views: ExecutionView[] = [];
  const startedMs = performance.now();
  for (const input of inputs) {
    signal.throwIfAborted();
    const calledMs = performance.now();
    const view = await api.post<ExecutionView>(`${appPath(appId)}/execute`, { input });
    durationsMs.push(performance.now() - calledMs);
    views.push(view);
    counts[kindOf(view)] += 1;
    onCall({ total: inputs.length, ...counts, durationsMs });
  }
  const wallMs = performance.now() - startedMs;
  const programMs = views.map(({ latency_ms }) => latency_ms);
  return {
    ...counts,
    whole: latencyFigures(durationsMs, wallMs),
    program: latencyFigures(
      programMs,
      programMs.reduce((sum, ms) => sum + ms, 0),
    ),
    ...(await countRecorded(api, appId, new Set(views.map((view) => view.execution_id)))),
    firstId: views[0]?.execution_id ?? "",
  };
}

async function inputsOf({ name, bytes }: DataFile): Promise<readonly Json[]> {
  const inputs: Json[] = [];
  for await (const { value = null } of jsonLines(oneChunk(bytes))) {
    inputs.push(isJsonObject(value) ? (value["input"] ?? null) : value);
  }
  if (inputs.length === 0) throw new LoopaiError("data-unreadable", `Cannot execute "${name}": it holds no message`);
  return inputs;
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function kindOf({ status }: Pick<ExecutionView, "status">): "answered" | "deferred" | "failed" {
  if (status === "succeeded") return "answered";
  return status === "deferred" ? "deferred" : "failed";
}

/** What the app's records say of the calls `ids`, newest first. */
async function countRecorded(api: ApiClient, appId: string, ids: ReadonlySet<string>) {
  const found: ExecutionLine[] = [];
  let cursor: string | null = null;
  do {
    const page: ExecutionPage = await api.get(`${appPath(appId)}/executions`, {
      limit: PAGE,
      cursor: cursor ?? undefined,
    });
    found.push(...page.items.filter((line) => ids.has(line.execution_id)));
    cursor = page.next_cursor;
  } while (cursor !== null && found.length < ids.size);
  return {
    recorded: found.filter((line) => kindOf(line) !== "failed").length,
    sampled: found.filter((line) => line.sampled).length,
  };
}
