/**
 * `datasets/samples/.forwarded.json`: how far each sample file of an app was delivered.
 *
 * File name without `.gz` -> bytes of the plain file. A file that is lost or damaged costs a second delivery, which whoever
 * takes the samples tells by their ids.
 */
import { join } from "node:path";
import * as z from "zod";
import { readSmallFile, replaceFile } from "../files/durable-file.ts";

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

/** On the disk when the promise resolves. */
export async function writeForwardedOffsets(folder: string, offsets: ForwardedOffsets): Promise<void> {
  await replaceFile(join(folder, FILE), `${JSON.stringify(offsets)}\n`);
}
