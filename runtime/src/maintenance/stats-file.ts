/**
 * Keeps the daily figures and how far each file was counted, so that no line is ever counted twice.
 *
 * Two files cannot be replaced at one stroke, so the offsets are written first, those of the figures that stand and those
 * of the ones that come; the revision in `daily-stats.json` says which of the two hold, whenever the process ends.
 */
import { join } from "node:path";
import * as z from "zod";
import { readSmallFile, replaceFile } from "../files/durable-file.ts";
import { type FileStamp, fileStamp, sameStamp } from "../files/file-stamp.ts";
import { makeFolder } from "../files/make-folder.ts";
import { DailyStats, type DayStats } from "./daily-stats.ts";

const MOST_BYTES = 268_435_456;
const FORMAT = "loopai-daily-stats/1";

const Progress = z.object({
  revision: z.int().min(0),
  /** Dataset and file name without `.gz` -> bytes that were counted. */
  offsets: z.record(z.string(), z.int().min(0)),
  /** Dataset -> last day whose files were removed: nothing up to it is counted any more. */
  removed_through: z.record(z.string(), z.string()),
});
type Progress = z.infer<typeof Progress>;
const ProgressFile = z.object({ format: z.literal("loopai-daily-stats-offsets/1"), states: z.array(Progress) });

/** What was counted so far. Changed in place, then saved. */
export interface StatsState {
  /** The figures that stood here could not be continued: days whose records are removed are lost with them. */
  readonly isAnew: boolean;
  readonly days: Record<string, DayStats>;
  readonly offsets: Record<string, number>;
  readonly removedThrough: Record<string, string>;
}

/** @param folder `datasets/analytics/`. */
function statsPath(folder: string): string {
  return join(folder, "daily-stats.json");
}

/** The figures of an app; undefined before the first were counted, or where the file is damaged. */
export async function readDailyStats(folder: string): Promise<DailyStats | undefined> {
  return parsed(DailyStats, await readSmallFile(statsPath(folder), MOST_BYTES));
}

export class StatsFile {
  readonly #folder: string;
  #saved: Progress = { revision: 0, offsets: {}, removed_through: {} };
  #kept: { readonly state: StatsState; readonly stamp: FileStamp | undefined } | undefined;

  /** @param folder `datasets/analytics/`; it is made when something is saved. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was saved last; nothing where there is nothing that can be continued. */
  async load(): Promise<StatsState> {
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept !== undefined && sameStamp(kept.stamp, fileStamp(statsPath(this.#folder)))) return kept.state;
    const statsBytes = await readSmallFile(statsPath(this.#folder), MOST_BYTES);
    const stats = parsed(DailyStats, statsBytes);
    const file = parsed(ProgressFile, await readSmallFile(this.#progressPath, MOST_BYTES));
    const progress = file?.states.find(({ revision }) => revision === stats?.revision);
    if (stats === undefined || progress === undefined) {
      // Above whatever stood here, so that figures of another count are never taken for these.
      const revision = Math.max(stats?.revision ?? 0, ...(file?.states.map((state) => state.revision) ?? []));
      this.#saved = { revision, offsets: {}, removed_through: {} };
      return { isAnew: statsBytes !== undefined, days: {}, offsets: {}, removedThrough: {} };
    }
    this.#saved = structuredClone(progress);
    return { isAnew: false, days: stats.days, offsets: progress.offsets, removedThrough: progress.removed_through };
  }

  /** On the disk when the promise resolves. @param nowMs Milliseconds since 1970, for `updated_at`. */
  async save(state: StatsState, nowMs: number): Promise<void> {
    const revision = this.#saved.revision + 1;
    const next = structuredClone({ revision, offsets: state.offsets, removed_through: state.removedThrough });
    makeFolder(this.#folder);
    const states = [this.#saved, next];
    await replaceFile(this.#progressPath, textOf({ format: "loopai-daily-stats-offsets/1", states }));
    const updatedAt = new Date(nowMs).toISOString();
    const stats: DailyStats = { format: FORMAT, revision, updated_at: updatedAt, days: state.days };
    await replaceFile(statsPath(this.#folder), textOf(stats));
    this.#saved = next;
  }

  /** To be said when all of `state` is saved: the next load then reads no file that nobody else replaced. */
  keep(state: StatsState): void {
    this.#kept = { state: { ...state, isAnew: false }, stamp: fileStamp(statsPath(this.#folder)) };
  }

  get #progressPath(): string {
    return join(this.#folder, ".daily-stats-offsets.json");
  }
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function parsed<T>(schema: z.ZodType<T>, bytes: Uint8Array | undefined): T | undefined {
  if (bytes === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}
