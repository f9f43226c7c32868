/** Writes a file that somebody named, whole or not at all. */
import { randomUUID } from "node:crypto";
import { link, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { LoopaiError } from "@loopai/core";
import { reason } from "./data-file.ts";

/**
 * Writes the whole file under another name first, so that no half of it is ever seen under its own.
 *
 * @param replace Whether a file of that name may be replaced.
 * @param shown The name as it was given.
 * @throws {LoopaiError} `storage-failed`, with what would do.
 */
export async function writeWhole(path: string, text: string, replace: boolean, shown: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await using file = await open(temporary, "wx");
    await file.writeFile(text);
    await file.sync();
    // A link is refused where the name is taken, a rename is not.
    if (replace) await rename(temporary, path);
    else await link(temporary, path);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") {
      throw new LoopaiError("storage-failed", `Cannot write "${shown}": the file exists; --force replaces it`, {
        cause,
      });
    }
    if (cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR")) {
      throw new LoopaiError(
        "storage-failed",
        `Cannot write "${shown}": there is no folder "${dirname(shown)}"; make it, or name another file with --out`,
        { cause },
      );
    }
    throw new LoopaiError("storage-failed", `Cannot write "${shown}": ${reason(cause)}`, { cause });
  } finally {
    await rm(temporary, { force: true });
  }
}
