/** Mends what an interrupted process left of shared artifacts, unless another is at work in them. */
import { existsSync } from "node:fs";
import { LoopaiError } from "@loopai/core";
import { FileLock } from "../files/file-lock.ts";
import type { SharedLayout } from "../files/layout.ts";
import type { OnNotice } from "../files/notice.ts";
import type { RowStore } from "../files/row-store.ts";
import { storedSync } from "../files/storage.ts";
import { sweepArtifacts } from "./place-artifact.ts";

export function mendShared(layout: SharedLayout, audit: Pick<RowStore<unknown>, "mend">, onNotice: OnNotice): void {
  if (!existsSync(layout.folder)) return;
  let lock: FileLock | undefined;
  try {
    lock = storedSync("open the shared artifacts", () => FileLock.tryAcquire(layout.lock));
    if (lock === undefined) return;
    const swept = storedSync("open the shared artifacts", () => sweepArtifacts(layout));
    storedSync("open the shared artifacts", () => audit.mend());
    if (swept === 0) return;
    const message = `Removed ${swept} leftovers of interrupted writes`;
    onNotice({ code: "unfinished-removed", path: layout.artifacts, message });
  } catch (error) {
    // What may only be read, or is damaged, still opens: programs whose artifacts are whole go on, and a change says what is wrong.
    if (!(error instanceof LoopaiError)) throw error;
  } finally {
    lock?.release();
  }
}
