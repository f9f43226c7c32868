/** Puts into the log what was found out of order in the data folder and mended, each notice once. */
import type { DataFolder } from "@loopai/runtime";
import type { Log } from "./log.ts";

/** Call what is returned whenever files may have been opened; it costs nothing when there is nothing new. */
export function noticeLogger(folder: Pick<DataFolder, "notices">, log: Log): () => void {
  let said = 0;
  return function logNewNotices(): void {
    for (const notice of folder.notices.slice(said)) log.info("data-folder.mended", { ...notice });
    said = folder.notices.length;
  };
}
