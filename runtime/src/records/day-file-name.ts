/**
 * Names of record files: `2026-11-20.host-0.jsonl`, and with `.gz` behind it once it is compressed.
 *
 * Where both are there, compression was interrupted: the plain one is whole, and counts.
 */
import { namesIn } from "../files/durable-file.ts";

export const COMPRESSED = ".gz";
const FORM = /^((\d{4}-\d{2}-\d{2})\.([a-z0-9-]+)\.jsonl)(\.gz)?$/;

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
