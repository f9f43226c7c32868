/**
 * Names of record files: `2026-11-20.host-0.jsonl`, and with `.gz` behind it once it is compressed.
 *
 * Where both are there, compression was interrupted: the plain one is whole, and counts. A writer therefore never makes a
 * plain file beside a compressed one: lines that come that late, by a clock that was set back, go to `host-0-late1`.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { namesIn } from "../files/durable-file.ts";

export const COMPRESSED = ".gz";
const FORM = /^((\d{4}-\d{2}-\d{2})\.([a-z0-9-]+?)(?:-late\d+)?\.jsonl)(\.gz)?$/;

export interface DayFileName {
  /** Without `.gz`: the same before and after compression. */
  readonly name: string;
  /** UTC day: 2026-11-20. */
  readonly day: string;
  /** Machine and slot: `host-0`. */
  readonly writer: string;
  readonly isPlain: boolean;
  readonly isCompressed: boolean;
}

/** Path of the file that `writer` appends the lines of `day` to. */
export function dayFileToWrite(folder: string, day: string, writer: string): string {
  for (let late = 0; ; late++) {
    const path = join(folder, `${day}.${writer}${late === 0 ? "" : `-late${late}`}.jsonl`);
    if (!existsSync(path + COMPRESSED)) return path;
  }
}

/** The record files of a folder, oldest day first, each named once; none when there is no such folder. */
export function dayFilesIn(folder: string): DayFileName[] {
  const found = new Map<string, DayFileName>();
  for (const entry of namesIn(folder).toSorted()) {
    const [, name = "", day = "", writer = "", compressed] = FORM.exec(entry) ?? [];
    if (name === "") continue;
    const isPlain = compressed === undefined || found.get(name)?.isPlain === true;
    const isCompressed = compressed !== undefined || found.get(name)?.isCompressed === true;
    found.set(name, { name, day, writer, isPlain, isCompressed });
  }
  return [...found.values()];
}
