/**
 * Counts, compresses and removes the records of one app, in this order: what is removed was counted.
 *
 * The caller holds the app's maintenance lock. The settings are those of `retention` in config.yaml; what is labelled is
 * never touched.
 */
import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Clock, Retention } from "@loopai/core";
import { syncFolder } from "../files/durable-file.ts";
import type { AppLayout } from "../files/layout.ts";
import type { OnNotice } from "../files/notice.ts";
import { readForwardedOffsets } from "../forward/forwarded-offsets.ts";
import { COMPRESSED } from "../records/day-file-name.ts";
import { compressFile } from "./compress-file.ts";
import { countRecords } from "./count-records.ts";
import type { StatsFile, StatsState } from "./stats-file.ts";
import { type StoredRecords, storedRecords } from "./stored-records.ts";
import { undeliveredIn } from "./undelivered.ts";

const DAY_MS = 86_400_000;

export interface MaintainAppParts {
  readonly layout: AppLayout;
  /** Of this app's `datasets/analytics/`. */
  readonly stats: StatsFile;
  readonly retention: Retention;
  readonly clock: Clock;
  readonly onNotice: OnNotice;
  readonly signal: AbortSignal;
}

/** What was done to one app's records. */
export interface AppMaintenance {
  /** Files that were compressed. */
  readonly compressed: number;
  /** Files that were removed, and the bytes that this freed. */
  readonly removed: number;
  readonly freedBytes: number;
}

export async function maintainApp(parts: MaintainAppParts): Promise<AppMaintenance> {
  const { layout, stats, clock, onNotice, signal } = parts;
  const state = await stats.load();
  if (state.isAnew) {
    onNotice({
      code: "records-recounted",
      path: layout.analytics,
      message: "daily-stats.json was damaged: counted again from the records that are there",
    });
  }
  if (await countRecords(layout, state, signal)) await stats.save(state, clock());

  const compressed = await compressOld(parts);
  const doomed = await removable(parts);
  for (const { file } of doomed) closeDay(state, file);
  // Saved before anything goes: figures of a day that is half removed are not counted from what is left of it.
  if (doomed.length > 0) await stats.save(state, clock());
  stats.keep(state);
  for (const { file, why } of doomed) await remove(file, why, onNotice);
  return { compressed, removed: doomed.length, freedBytes: doomed.reduce((sum, { file }) => sum + file.bytes, 0) };
}

async function compressOld({ layout, retention, clock, signal }: MaintainAppParts): Promise<number> {
  const forwarded = await readForwardedOffsets(layout.samples);
  let compressed = 0;
  for (const file of storedRecords(layout)) {
    const { dataset, day, path, name, isPlain, isOpen, bytes } = file;
    if (!isPlain || isOpen || bytes === 0 || ageDays(day, clock()) <= retention.compress_after_days) continue;
    if (dataset === "samples" && (await undeliveredIn(path, forwarded[name] ?? 0, 1)) > 0) continue;
    if (await compressFile(path, layout.datasets, signal)) compressed++;
  }
  return compressed;
}

interface Doomed {
  readonly file: StoredRecords;
  readonly why: string;
}

/** What is over its days, and the oldest days of what is left while that is over the size. Never anything of today. */
async function removable({ layout, retention, clock }: MaintainAppParts): Promise<Doomed[]> {
  const forwarded = await readForwardedOffsets(layout.samples);
  const undelivered = (file: StoredRecords, most: number) =>
    file.dataset === "samples" ? undeliveredIn(file.path, forwarded[file.name] ?? 0, most) : 0;
  const doomed: Doomed[] = [];
  const files = storedRecords(layout);
  let bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const doom = (file: StoredRecords, why: string) => {
    doomed.push({ file, why });
    bytes -= file.bytes;
  };
  const old = files.filter(({ day }) => ageDays(day, clock()) > retention.days);
  for (const file of old) {
    const lost = await undelivered(file, Number.POSITIVE_INFINITY);
    const suffix = lost === 0 ? "" : `; ${lost} samples in it were never delivered`;
    doom(file, `older than ${retention.days} days${suffix}`);
  }
  for (const day of new Set(files.filter((file) => !old.includes(file)).map((file) => file.day))) {
    if (bytes <= retention.max_bytes || ageDays(day, clock()) <= 0) break;
    for (const file of files) {
      if (file.day !== day || file.isOpen || (await undelivered(file, 1)) > 0) continue;
      doom(file, `the app's records were over ${retention.max_bytes} bytes`);
    }
  }
  return doomed;
}

/** Counts nothing more of the day: its figures stand, and its bins are not needed any longer. */
function closeDay(state: StatsState, { dataset, day }: StoredRecords): void {
  if (day > (state.removedThrough[dataset] ?? "")) state.removedThrough[dataset] = day;
  for (const key of Object.keys(state.offsets)) {
    const [of, name = ""] = key.split("/");
    if (of === dataset && name.slice(0, day.length) <= day) delete state.offsets[key];
  }
  const stats = state.days[day];
  if (stats !== undefined && dataset === "executions") stats.latency_bins = {};
}

async function remove({ path, name, dataset }: StoredRecords, why: string, onNotice: OnNotice): Promise<void> {
  await rm(path, { force: true });
  await rm(path + COMPRESSED, { force: true });
  await syncFolder(dirname(path));
  onNotice({ code: "records-removed", path, message: `Removed ${dataset}/${name}: ${why}` });
}

function ageDays(day: string, nowMs: number): number {
  return Math.floor((Math.floor(nowMs / DAY_MS) * DAY_MS - Date.parse(day)) / DAY_MS);
}
