/**
 * The one writer of one `datasets/executions/DAY.WRITER.jsonl`.
 *
 * A writer is a machine and a slot; the slot is locked while it is in use, so that two processes never
 * write to one file and a torn last line can be cut without asking anybody.
 */
import { closeSync, mkdirSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { type ExecutionLine, LoopaiError } from "@loopai/core";
import { namesIn } from "./durable-file.ts";
import { FileLock } from "./file-lock.ts";
import { appendWhole, openForAppend } from "./json-lines.ts";
import type { OnNotice } from "./notice.ts";
import { storageFailure } from "./storage.ts";

const MAX_SLOTS = 256;

export class ExecutionWriter {
  readonly #folder: string;
  readonly #onNotice: OnNotice;
  #slot: { readonly lock: FileLock; readonly writer: string } | undefined;
  #day = "";
  #file: number | undefined;

  constructor(folder: string, onNotice: OnNotice) {
    this.#folder = folder;
    this.#onNotice = onNotice;
  }

  /**
   * Appends one line to the file of its day (of `executed_at`).
   *
   * The line is with the operating system when this returns: it survives a killed process, not a power cut.
   *
   * @throws {LoopaiError} `storage-failed`; then nothing of the line is in the file.
   */
  append(line: ExecutionLine): void {
    try {
      const file =
        line.executed_at.startsWith(this.#day) && this.#file !== undefined ? this.#file : this.#openDay(line);
      appendWhole(file, textOf(line));
    } catch (error) {
      throw storageFailure(`record an execution of app "${line.app_id}"`, error);
    }
  }

  /** Closes the file and gives the slot back; the next append opens both again. */
  close(): void {
    this.#closeDay();
    this.#slot?.lock.release();
    this.#slot = undefined;
  }

  #openDay(line: ExecutionLine): number {
    this.#closeDay();
    this.#slot ??= this.#claimSlot();
    const day = line.executed_at.slice(0, 10);
    this.#file = this.#openFile(`${day}.${this.#slot.writer}.jsonl`);
    this.#day = day;
    return this.#file;
  }

  #claimSlot(): { readonly lock: FileLock; readonly writer: string } {
    mkdirSync(this.#folder, { recursive: true });
    const machine = machineName();
    for (let slot = 0; slot < MAX_SLOTS; slot++) {
      const writer = `${machine}-${slot}`;
      const lock = FileLock.tryAcquire(join(this.#folder, `.${writer}.lock`));
      if (lock === undefined) continue;
      // The newest file is the only one this writer can have left torn.
      const newest = namesIn(this.#folder)
        .filter((name) => name.endsWith(`.${writer}.jsonl`))
        .toSorted()
        .at(-1);
      if (newest !== undefined) closeSync(this.#openFile(newest));
      return { lock, writer };
    }
    throw new LoopaiError(
      "storage-failed",
      `Cannot record executions: ${MAX_SLOTS} processes record already: end some`,
    );
  }

  #openFile(name: string): number {
    const path = join(this.#folder, name);
    const { file, cutBytes } = openForAppend(path);
    if (cutBytes > 0) {
      this.#onNotice({
        code: "torn-line-cut",
        path,
        message: `The last line was cut off by an interrupted write: removed its ${cutBytes} bytes`,
      });
    }
    return file;
  }

  #closeDay(): void {
    if (this.#file === undefined) return;
    const file = this.#file;
    this.#file = undefined;
    closeSync(file);
  }
}

function textOf(line: ExecutionLine): string {
  try {
    return `${JSON.stringify(line)}\n`;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new LoopaiError("input-invalid", "Cannot record the execution: its input nests too deeply to be written", {
      cause,
    });
  }
}

/** The host's name as part of a file name. */
function machineName(): string {
  const name = hostname()
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40)
    .toLowerCase();
  return name === "" ? "machine" : name;
}
