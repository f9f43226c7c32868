/**
 * Finds the server that holds a data folder, by its lock.
 *
 * An entry of its own (`@loopai/server/find-server`) that loads none of the server's code: the command line asks
 * before it decides whether to compose one itself.
 */
import { findHolder } from "./server-note.ts";

/** A live server. Its address says nothing on another machine than its own. */
export interface FoundServer {
  /** `http://127.0.0.1:8080`, without a slash at the end. */
  readonly url: string;
  readonly pid: number;
  /** Name of the machine or container that it runs on. */
  readonly machine: string;
  /** When it began to listen, RFC 3339 in UTC. */
  readonly since: string;
}

/**
 * The live server of `dataDir`, or undefined: none, one whose process is gone, or one that is just starting.
 * Reads one small file and asks the operating system for the process; sends nothing.
 */
export async function findServer(dataDir: string): Promise<FoundServer | undefined> {
  const holder = findHolder(dataDir);
  if (holder?.note === undefined) return undefined;
  const { pid, machine, note } = holder;
  return { ...note, pid, machine };
}
