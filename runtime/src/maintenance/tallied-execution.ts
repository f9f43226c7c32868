/**
 * What the daily figures need of an execution's line, cut out of its bytes as `ExecutionText` writes them.
 *
 * Finds nothing in a line that is written in any other way, or was altered; such a line is read as JSON.
 */
import type { OutcomeStatus, ServedAs } from "@loopai/core";
import { headOf, LINE_HEAD, LINE_OUTCOME, matchTail } from "../records/line-parts.ts";
import { isUnaltered } from "../records/line-sum.ts";

export interface TalliedExecution {
  readonly version: number;
  readonly served_as: ServedAs;
  readonly status: OutcomeStatus;
  readonly latency_ms: number;
}

const HEAD = new RegExp(LINE_HEAD);
const TAIL = new RegExp(LINE_OUTCOME, "y");

/** @param line A whole line, without its newline. */
export function talliedExecution(line: Buffer): TalliedExecution | undefined {
  const [, , version, servedAs] = HEAD.exec(headOf(line)) ?? [];
  const [, status, latencyMs] = matchTail(line, TAIL) ?? [];
  if (version === undefined || status === undefined || !isUnaltered(line)) return undefined;
  return {
    version: Number(version),
    served_as: servedAs as ServedAs,
    status: status as OutcomeStatus,
    latency_ms: Number(latencyMs),
  };
}
