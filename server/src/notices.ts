/** Puts into the log what was found out of order in the data folder, mended or not, each notice once. */
import type { DataFolder, Notice } from "@loopai/runtime";
import type { Log } from "./log.ts";

/** What could not be done; the rest was. */
const FAILURES: ReadonlySet<Notice["code"]> = new Set([
  "records-unsynced",
  "records-unwritten",
  "maintenance-failed",
  "background-ended",
]);

export function logNotice(log: Log, notice: Notice): void {
  if (FAILURES.has(notice.code)) log.error("data-folder.failing", { ...notice });
  else log.info("data-folder.mended", { ...notice });
}

/** Call what is returned whenever files may have been opened; it costs nothing when there is nothing new. */
export function noticeLogger(folder: Pick<DataFolder, "notices">, log: Log): () => void {
  let said = 0;
  return function logNewNotices(): void {
    if (folder.notices.length === said) return;
    for (const notice of folder.notices.slice(said)) logNotice(log, notice);
    said = folder.notices.length;
  };
}
