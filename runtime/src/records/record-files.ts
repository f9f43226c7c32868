/**
 * The files that this process writes an app's records to: `datasets/DATASET/DAY.WRITER.jsonl`.
 *
 * A group of lines stands in all its files or in none. The file follows from the line's own day, so a call that ended
 * after midnight still goes to the day it began on.
 */
import { join } from "node:path";
import type { AppLayout } from "../files/layout.ts";
import { makeFolder } from "../files/make-folder.ts";
import type { OnNotice } from "../files/notice.ts";
import { dayFilesIn, dayFileToWrite } from "./day-file-name.ts";
import { DayFile, type SyncFile } from "./day-file.ts";
import type { Dataset, RecordGroup } from "./record-group.ts";
import { claimSlot, type WriterSlot } from "./writer-slot.ts";

/** Files of a writer that a killed process can have left torn: around midnight two are written to. */
const MOST_TORN = 2;

/** Takes a group that was written out of its files again; to be called before anything else is written. */
export type TakeBack = () => void;

export class RecordFiles {
  readonly #folders: Readonly<Record<Dataset, string>>;
  readonly #onNotice: OnNotice;
  readonly #open = new Map<string, DayFile>();
  /** Datasets whose torn lines are cut off since the slot was taken. */
  readonly #mended = new Set<Dataset>();
  #slot: WriterSlot | undefined;
  /** Day of the last line that was written. */
  #day = "";

  constructor(layout: AppLayout, onNotice: OnNotice) {
    this.#folders = { executions: layout.executions, samples: layout.samples, shadows: layout.shadows };
    this.#onNotice = onNotice;
  }

  get isUnsynced(): boolean {
    for (const file of this.#open.values()) if (file.isUnsynced) return true;
    return false;
  }

  /** How a file ends is not known: see {@link DayFile.isTorn}. */
  get isTorn(): boolean {
    for (const file of this.#open.values()) if (file.isTorn) return true;
    return false;
  }

  /** Writes every line of the group. @throws what the operating system says; then none of them stands in a file. */
  write(group: RecordGroup): TakeBack {
    const written: { readonly file: DayFile; readonly length: number }[] = [];
    const takeBack = () => {
      for (const { file, length } of written) file.takeBack(length);
    };
    try {
      for (const { dataset, day, lines } of group.files()) {
        const file = this.#fileOf(dataset, day);
        const { length } = file;
        file.append(lines.bytes());
        written.push({ file, length });
        this.#day = day;
      }
    } catch (error) {
      takeBack();
      throw error;
    }
    return takeBack;
  }

  /** Forces to the disk what stands now. @throws what the operating system says of the first file that failed. */
  async sync(syncFile: SyncFile): Promise<void> {
    const unsynced = [...this.#open.values()].filter((file) => file.isUnsynced);
    const results = await Promise.allSettled(unsynced.map((file) => file.sync(syncFile)));
    for (const result of results) if (result.status === "rejected") throw result.reason;
  }

  /** Closes the files of days that are over, and those that somebody removed. */
  closeIdle(): void {
    for (const [key, file] of this.#open) {
      const idle = file.isIdle() && file.day !== this.#day;
      if (file.isUnsynced || !(idle || file.isGone)) continue;
      this.#open.delete(key);
      file.close();
    }
  }

  /** Closes all files and gives the slot back; the next write opens both again. */
  close(): void {
    for (const file of this.#open.values()) file.close();
    this.#open.clear();
    this.#mended.clear();
    this.#slot?.release();
    this.#slot = undefined;
  }

  #fileOf(dataset: Dataset, day: string): DayFile {
    const key = `${dataset}/${day}`;
    const known = this.#open.get(key);
    if (known !== undefined) return known;
    const folder = this.#folders[dataset];
    const slot = (this.#slot ??= this.#claim());
    this.#sayOpen(slot, day);
    makeFolder(folder);
    if (!this.#mended.has(dataset)) this.#mend(dataset, slot.writer);
    const file = DayFile.open(dayFileToWrite(folder, day, slot.writer), day, this.#onNotice);
    this.#open.set(key, file);
    return file;
  }

  #sayOpen(slot: WriterSlot, day: string): void {
    const days = new Set([...this.#open.values()].map((file) => file.day));
    if (days.has(day)) return;
    slot.sayOpen(days.add(day));
  }

  #claim(): WriterSlot {
    makeFolder(this.#folders.executions);
    return claimSlot(this.#folders.executions);
  }

  /** Cuts off the lines that a killed process of this slot left torn. */
  #mend(dataset: Dataset, writer: string): void {
    const folder = this.#folders[dataset];
    const own = dayFilesIn(folder).filter((file) => file.writer === writer && file.isPlain);
    for (const { name, day } of own.slice(-MOST_TORN)) DayFile.open(join(folder, name), day, this.#onNotice).close();
    this.#mended.add(dataset);
  }
}
