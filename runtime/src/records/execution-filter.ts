/** Which executions a page is about. Everything that is given must hold; without anything all are meant. */
import { type ExecutionLine, LoopaiError, type OutcomeStatus, type ServedAs, sha256Of } from "@loopai/core";
import type * as z from "zod";

export interface ExecutionFilter {
  readonly status?: z.infer<typeof OutcomeStatus>;
  readonly version?: number;
  readonly servedAs?: ServedAs;
  readonly sampled?: boolean;
  /** Started at this time or later: RFC 3339. */
  readonly since?: string;
  /** Started before this time: RFC 3339. */
  readonly until?: string;
  /** Stands in the input's or the output's JSON, whatever its case. */
  readonly contains?: string;
}

/** A filter whose texts were checked once, for many lines. */
export interface PreparedFilter {
  /** The same text for the same filter, without its content. */
  readonly key: string;
  /** First and last UTC day that it can hold on, where it says so. */
  readonly firstDay: string | undefined;
  readonly lastDay: string | undefined;
  readonly holds: (line: ExecutionLine) => boolean;
}

/** @throws {LoopaiError} `request-invalid` for a time that is none. */
export function prepareFilter(filter: ExecutionFilter): PreparedFilter {
  const { status, version, servedAs, sampled } = filter;
  const since = timeOf("since", filter.since);
  const until = timeOf("until", filter.until);
  const contains = filter.contains?.toLowerCase();
  const holds = (line: ExecutionLine) =>
    (status === undefined || line.status === status) &&
    (version === undefined || line.version === version) &&
    (servedAs === undefined || line.served_as === servedAs) &&
    (sampled === undefined || line.sampled === sampled) &&
    (since === undefined || line.executed_at >= since) &&
    (until === undefined || line.executed_at < until) &&
    (contains === undefined || speaksOf(line, contains));
  const parts = [status, version, servedAs, sampled, since, until, contains].map((part) => part ?? null);
  const key = sha256Of(JSON.stringify(parts)).slice(0, 16);
  return { key, firstDay: since?.slice(0, 10), lastDay: until?.slice(0, 10), holds };
}

function speaksOf(line: ExecutionLine, text: string): boolean {
  return [line.input, line.output].some((value) => JSON.stringify(value).toLowerCase().includes(text));
}

/** As `executed_at` is written, so that texts compare as times. */
function timeOf(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const ms = Date.parse(text);
  if (Number.isFinite(ms)) return new Date(ms).toISOString();
  throw new LoopaiError("request-invalid", `Cannot read executions: ${name} is no time: give one as RFC 3339`);
}
