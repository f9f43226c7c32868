/** Whether the records that the apps may keep fit onto the disk. */
import { readdir, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { AppView } from "@loopai/server";
import { reason } from "../data-file.ts";
import { bytes } from "../render/figures.ts";
import type { Finding } from "./finding.ts";

const name = "records";
/** Folders of records under `datasets`; the others hold what a person gave. */
const RECORDS = ["executions", "samples", "shadows"] as const;

/** @param dataDir Data folder of `apps`. Only sizes of files are looked at. */
export async function checkRecords(dataDir: string, apps: readonly AppView[]): Promise<Finding> {
  try {
    const { bavail, bsize } = await statfs(dataDir);
    const free = bavail * bsize;
    let kept = 0;
    let toCome = 0;
    for (const { loop_app_id, retention } of apps) {
      const size = await sizeOfRecords(join(dataDir, "loop-apps", loop_app_id, "datasets"));
      kept += size;
      toCome += Math.max(0, retention.max_bytes - size);
    }
    const found = `${bytes(kept)} kept, ${bytes(toCome)} more allowed by retention.max_bytes`;
    if (toCome <= free) return { name, state: "ok", found };
    return {
      name,
      state: "warning",
      found: `${found}, ${bytes(free)} free: a full disk refuses calls; lower retention.max_bytes or make room`,
    };
  } catch (error) {
    return { name, state: "warning", found: `cannot be told: ${reason(error)}` };
  }
}

async function sizeOfRecords(datasets: string): Promise<number> {
  let size = 0;
  for (const folder of RECORDS) {
    const files = await readdir(join(datasets, folder)).catch(() => []);
    for (const file of files) {
      // A day's file may be removed or compressed at any time.
      size += (await stat(join(datasets, folder, file)).catch(() => ({ size: 0 }))).size;
    }
  }
  return size;
}
