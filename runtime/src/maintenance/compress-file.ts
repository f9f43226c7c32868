/**
 * Puts a compressed file in the place of a plain record file.
 *
 * The compressed one is made under an unfinished name, forced to the disk and renamed; only then the plain one goes.
 * Whatever ends the process, one whole copy is there; where both are, the plain one counts.
 */
import { randomUUID } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { syncFolder } from "../files/durable-file.ts";
import { UNFINISHED } from "../files/layout.ts";
import { COMPRESSED } from "../records/day-file-name.ts";
import { BLOCK_BYTES, packBlock } from "../records/gzip-block.ts";

const NEWLINE = 0x0a;

/**
 * @param path The plain file, to which nobody writes any more.
 * @param workFolder On the same file system; what an interrupted run leaves there starts with `.unfinished-`.
 * @param signal Stops between two blocks, with nothing changed; the promise then rejects with `signal.reason`.
 * @returns false when the file grew meanwhile; then nothing was changed.
 */
export async function compressFile(path: string, workFolder: string, signal: AbortSignal): Promise<boolean> {
  const unfinished = join(workFolder, `${UNFINISHED}${randomUUID()}`);
  await using plain = await open(path, "r");
  const { size } = await plain.stat();
  try {
    await writeCompressed(plain, size, unfinished, signal);
    if ((await plain.stat()).size !== size) return false;
    await rename(unfinished, path + COMPRESSED);
  } finally {
    await rm(unfinished, { force: true });
  }
  await syncFolder(dirname(path));
  await rm(path);
  await syncFolder(dirname(path));
  return true;
}

async function writeCompressed(plain: FileHandle, size: number, target: string, signal: AbortSignal): Promise<void> {
  await using packed = await open(target, "wx", 0o644);
  for await (const lines of wholeLines(plain, size)) {
    signal.throwIfAborted();
    await packed.appendFile(await packBlock(lines));
  }
  await packed.sync();
}

/** The file in pieces of whole lines; a last line without a newline is a piece's end as well. */
async function* wholeLines(file: FileHandle, size: number): AsyncGenerator<Buffer, void, void> {
  let rest: Buffer = Buffer.alloc(0);
  for (let position = 0; position < size; ) {
    const chunk = Buffer.allocUnsafe(Math.min(BLOCK_BYTES, size - position));
    const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    const bytes = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    const whole = bytes.lastIndexOf(NEWLINE) + 1;
    if (whole > 0) yield bytes.subarray(0, whole);
    rest = bytes.subarray(whole);
  }
  if (rest.length > 0) yield rest;
}
