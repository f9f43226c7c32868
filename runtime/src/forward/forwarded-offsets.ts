/**
 * `datasets/samples/.forwarded.json`: how far each sample file of an app was delivered.
 *
 * File name without `.gz` -> bytes of the plain file. A file that is lost or damaged, or older than what was delivered,
 * costs a second delivery, which whoever takes the samples tells by their ids. So it is replaced at one stroke, but not
 * forced to the disk: that would hold up the records of calls for nothing.
 */
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { readSmallFile } from "../files/durable-file.ts";

const FILE = ".forwarded.json";
const MOST_BYTES = 4_194_304;
const Offsets = z.record(z.string(), z.int().min(0));

export type ForwardedOffsets = Readonly<Record<string, number>>;

/** @param folder `datasets/samples/` of an app. */
export async function readForwardedOffsets(folder: string): Promise<ForwardedOffsets> {
  const bytes = await readSmallFile(join(folder, FILE), MOST_BYTES);
  if (bytes === undefined) return {};
  try {
    return Offsets.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return {};
  }
}

/** With the operating system when the promise resolves. The caller is the only one who forwards this folder. */
export async function writeForwardedOffsets(folder: string, offsets: ForwardedOffsets): Promise<void> {
  // Not an unfinished name: whoever opens the app sweeps those, also while this one is written.
  const next = join(folder, `${FILE}.next`);
  await writeFile(next, `${JSON.stringify(offsets)}\n`);
  await rename(next, join(folder, FILE));
}
