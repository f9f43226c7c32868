/**
 * Who writes the records of an app: a machine and a slot.
 *
 * The slot is locked while it is in use, so that two processes never write to one file and a torn last line can be cut
 * without asking anybody. One slot stands for all datasets; its lock is in `datasets/executions/` and says which days the
 * writer has open, so that nobody compresses a file under it.
 */
import { hostname } from "node:os";
import { join } from "node:path";
import { LoopaiError } from "@loopai/core";
import * as z from "zod";
import { FileLock } from "../files/file-lock.ts";

const MOST_SLOTS = 256;
const Note = z.object({ open_days: z.array(z.string()) });

export class WriterSlot {
  /** As it stands in file names: `host-0`. */
  readonly writer: string;
  readonly #lock: FileLock;

  constructor(writer: string, lock: FileLock) {
    this.writer = writer;
    this.#lock = lock;
  }

  /** To be said before a file of a further day is opened. @throws what the operating system says. */
  sayOpen(days: Iterable<string>): void {
    const note: z.infer<typeof Note> = { open_days: [...days] };
    this.#lock.note(note);
  }

  release(): void {
    this.#lock.release();
  }
}

/**
 * The first slot that no process holds.
 *
 * @param folder `datasets/executions/`, which must be there.
 * @throws {LoopaiError} `storage-failed` when there is none left.
 */
export function claimSlot(folder: string): WriterSlot {
  const machine = machineName();
  for (let slot = 0; slot < MOST_SLOTS; slot++) {
    const writer = `${machine}-${slot}`;
    const lock = FileLock.tryAcquire(lockPath(folder, writer));
    if (lock !== undefined) return new WriterSlot(writer, lock);
  }
  throw new LoopaiError("storage-failed", `Cannot record executions: ${MOST_SLOTS} processes record already: end some`);
}

/**
 * Days of which `writer` may have files open: none when no process has the slot.
 *
 * @param folder `datasets/executions/`.
 * @returns a test for days; everything may be open of a process that does not say.
 */
export function openDaysOf(folder: string, writer: string): (day: string) => boolean {
  const holder = FileLock.findHolder(lockPath(folder, writer));
  if (holder === undefined) return () => false;
  const note = Note.safeParse(holder.note);
  return (day) => !note.success || note.data.open_days.includes(day);
}

function lockPath(folder: string, writer: string): string {
  return join(folder, `.${writer}.lock`);
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
