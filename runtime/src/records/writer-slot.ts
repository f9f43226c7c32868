/**
 * Who writes the records of an app: a machine and a slot.
 *
 * The slot is locked while it is in use, so that two processes never write to one file and a torn last line can be cut
 * without asking anybody. One slot stands for all datasets; its lock is in `datasets/executions/`.
 */
import { hostname } from "node:os";
import { join } from "node:path";
import { LoopaiError } from "@loopai/core";
import { FileLock } from "../files/file-lock.ts";

const MOST_SLOTS = 256;

export interface WriterSlot {
  readonly lock: FileLock;
  /** As it stands in file names: `host-0`. */
  readonly writer: string;
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
    const lock = FileLock.tryAcquire(slotLock(folder, writer));
    if (lock !== undefined) return { lock, writer };
  }
  throw new LoopaiError("storage-failed", `Cannot record executions: ${MOST_SLOTS} processes record already: end some`);
}

/** Where a writer's lock stands. */
export function slotLock(folder: string, writer: string): string {
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
