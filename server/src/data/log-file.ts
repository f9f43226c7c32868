/** The lines of a log that nobody has labelled yet, grouped by the event they tell of: what there is to label. */
import { LoopaiError } from "@loopai/core";
import { groupLogLines, type LogTemplate } from "@loopai/synthesis";

export interface LogFileView {
  readonly lines: number;
  /** The most frequent first. */
  readonly templates: readonly LogTemplate[];
}

/**
 * @param name For messages.
 * @throws {LoopaiError} `data-unreadable` where the bytes are no text in UTF-8; `data-insufficient` without a line.
 */
export function groupLogFile(bytes: Uint8Array, name: string): LogFileView {
  const lines = textOf(bytes, name)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  if (lines.length === 0) throw new LoopaiError("data-insufficient", `Cannot group ${name}: it has no line`);
  const { templates } = groupLogLines(lines);
  return { lines: lines.length, templates: templates.toSorted((left, right) => right.lines - left.lines) };
}

function textOf(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new LoopaiError("data-unreadable", `Cannot read ${name}: it is no text in UTF-8`, { cause });
  }
}
