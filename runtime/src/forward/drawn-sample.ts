/**
 * What the record of checking needs of a sample's line: how it was drawn, and nothing of its input or answer.
 *
 * Cut out of the line's bytes where it stands as `ExecutionText` writes it and its checksum holds; any other line is read
 * as JSON, which costs five times as much.
 */
import { type OutcomeStatus, SampleLine } from "@loopai/core";
import type { ParsedLine } from "../files/json-lines.ts";
import { headOf, LINE_HEAD, LINE_OUTCOME, matchTail } from "../records/line-parts.ts";
import { isUnaltered } from "../records/line-sum.ts";
import { parseRecordLine } from "../records/record-line.ts";

export type DrawnSample = Pick<
  SampleLine,
  "execution_id" | "version" | "status" | "inclusion_probability" | "draw" | "uniform_rate" | "sampler" | "executed_at"
>;

const PROBABILITY = "([01](?:\\.\\d{1,25})?|[1-9](?:\\.\\d{1,25})?e-\\d{1,3})";
const SUBJECT = '(?:null|"(?:[^"\\\\]|\\\\.)*")';
const DRAWN = `true,"inclusion_probability":${PROBABILITY},"subject":${SUBJECT},"privacy":"[a-z]{1,20}","executed_at":"([\\d:.TZ-]{20,30})","draw":${PROBABILITY},"uniform_rate":${PROBABILITY},"sampler":"([a-z0-9-]{1,60})","disagreement":null,"crc32c":"[0-9a-f]{8}"\\}$`;

const HEAD = new RegExp(LINE_HEAD);
const TAIL = new RegExp(LINE_OUTCOME + DRAWN, "y");

/** @param line A line without its newline. */
export function readDrawnSample(line: Buffer): ParsedLine<DrawnSample> {
  const cut = cutDrawnSample(line);
  return cut === undefined ? parseRecordLine(line, true, SampleLine) : { value: cut };
}

/** Undefined for a line that is written in any other way, or was altered. */
export function cutDrawnSample(line: Buffer): DrawnSample | undefined {
  const [, id, version] = HEAD.exec(headOf(line)) ?? [];
  const [, status, , probability, executedAt, draw, uniformRate, sampler] = matchTail(line, TAIL) ?? [];
  if (id === undefined || executedAt === undefined || sampler === undefined || !isUnaltered(line)) return undefined;
  return {
    execution_id: id,
    version: Number(version),
    status: status as OutcomeStatus,
    inclusion_probability: Number(probability),
    draw: Number(draw),
    uniform_rate: Number(uniformRate),
    sampler,
    executed_at: executedAt,
  };
}
