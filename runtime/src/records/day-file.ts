/**
 * One file of records that is open for appending: whole lines, in one write, or nothing.
 *
 * Only one process writes to it, so its length is known without asking. A write that failed or ended early is cut off
 * again.
 */
import { closeSync, fstatSync, ftruncateSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { syncFolder } from "../files/durable-file.ts";
import { openForAppend } from "../files/json-lines.ts";
import type { OnNotice } from "../files/notice.ts";

/** Forces a file's bytes to the disk: fdatasync(2). */
export type SyncFile = (file: number) => Promise<void>;

export class DayFile {
  readonly path: string;
  /** UTC day: 2026-11-20. */
  readonly day: string;
  readonly #file: number;
  /** Bytes that stand. */
  #length: number;
  #unsynced = false;
  #isTorn = false;
  /** Its name may not be on the disk yet. */
  #isNew: boolean;
  /** Written to since the last {@link isIdle}. */
  #isUsed = true;

  private constructor(path: string, day: string, file: number) {
    this.path = path;
    this.day = day;
    this.#file = file;
    this.#length = fstatSync(file).size;
    this.#isNew = this.#length === 0;
  }

  /** Opens the file, making it where there is none; a torn last line is mended and said. Its folder must be there. */
  static open(path: string, day: string, onNotice: OnNotice): DayFile {
    const { file, cutBytes } = openForAppend(path);
    if (cutBytes > 0) {
      onNotice({
        code: "torn-line-cut",
        path,
        message: `The last line was cut off by an interrupted write: removed its ${cutBytes} bytes`,
      });
    }
    try {
      return new DayFile(path, day, file);
    } catch (error) {
      closeSync(file);
      throw error;
    }
  }

  get length(): number {
    return this.#length;
  }

  get isUnsynced(): boolean {
    return this.#unsynced;
  }

  /** Somebody removed it: what is written here is lost. */
  get isGone(): boolean {
    return fstatSync(this.#file).nlink === 0;
  }

  /** What a failed write left could not be cut off: nobody knows how the file ends. */
  get isTorn(): boolean {
    return this.#isTorn;
  }

  /** Appends `lines`, whole. @throws what the operating system says; then {@link length} is what it was. */
  append(lines: Uint8Array): void {
    const before = this.#length;
    const written = writeSync(this.#file, lines);
    this.#unsynced = true;
    this.#isUsed = true;
    this.#length += written;
    if (written === lines.length) return;
    this.takeBack(before);
    throw Object.assign(new Error("short write"), { code: "ENOSPC", syscall: "write" });
  }

  /** Cuts off what was appended behind `length`. Never throws: see {@link isTorn}. */
  takeBack(length: number): void {
    try {
      ftruncateSync(this.#file, length);
      this.#length = length;
    } catch {
      this.#isTorn = true;
    }
  }

  /** Forces to the disk what stands now. @throws what the operating system says. */
  async sync(syncFile: SyncFile): Promise<void> {
    this.#unsynced = false;
    await syncFile(this.#file);
    if (!this.#isNew) return;
    this.#isNew = false;
    await syncFolder(dirname(this.path));
    await syncFolder(dirname(dirname(this.path)));
  }

  /** Whether nothing was written since this was asked last. */
  isIdle(): boolean {
    const idle = !this.#isUsed;
    this.#isUsed = false;
    return idle;
  }

  close(): void {
    closeSync(this.#file);
  }
}
