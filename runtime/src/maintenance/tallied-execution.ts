/**
 * What the daily figures need of an execution's line, cut out of its bytes as `ExecutionText` writes them.
 *
 * Every call's line is counted once, and reading one whole as JSON costs several times as much. Finds nothing in a line
 * that is written in any other way, or was altered; such a line is read as JSON.
 */
import { OutcomeStatus, ServedAs } from "@loopai/core";
import { isUnaltered } from "../records/line-sum.ts";

export interface TalliedExecution {
  readonly version: number;
  readonly served_as: ServedAs;
  readonly status: OutcomeStatus;
  readonly latency_ms: number;
}

const HEAD = new RegExp(
  `^\\{"execution_id":"[0-9a-f-]{36}","app_id":"[a-z0-9-]{1,63}","version":([1-9]\\d{0,8}),"served_as":"(${ServedAs.options.join("|")})","input":`,
);
const CONFIDENCE = ',"confidence":';
const TAIL = new RegExp(
  `${CONFIDENCE}(?:null|[\\d.e-]{1,30}),"status":"(${OutcomeStatus.options.join("|")})","answered_by":(?:null|"program"),"error_code":(?:null|"[a-z-]{1,60}"),"latency_ms":(\\d{1,15}(?:\\.\\d{1,15})?),"sampled":`,
  "y",
);
/** More than the parts in front of the input, and behind the output, ever take; a longer subject is read as JSON. */
const HEAD_BYTES = 200;
const TAIL_BYTES = 600;

/** @param line A whole line, without its newline. */
export function talliedExecution(line: Buffer): TalliedExecution | undefined {
  const head = HEAD.exec(line.toString("latin1", 0, HEAD_BYTES));
  if (head === null) return undefined;
  const end = line.toString("latin1", Math.max(0, line.length - TAIL_BYTES));
  // The last one is the line's own: what stands behind it are fixed words, and a subject whose quotes are escaped.
  TAIL.lastIndex = Math.max(0, end.lastIndexOf(CONFIDENCE));
  const tail = TAIL.exec(end);
  if (tail === null || !isUnaltered(line)) return undefined;
  return {
    version: Number(head[1]),
    served_as: head[2] as ServedAs,
    status: tail[1] as OutcomeStatus,
    latency_ms: Number(tail[2]),
  };
}
