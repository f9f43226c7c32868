/** Where the lock of a served data folder stands, and what it says of the server. Read by whoever looks for one. */
import { join } from "node:path";
import { FileLock, type LockHolder } from "@loopai/runtime/file-lock";
import * as z from "zod";

/** Age from which a lock of another machine counts as left behind, in milliseconds. Servers freshen theirs more often. */
export const FOREIGN_STALE_MS = 60_000;

/** The only addresses that a server listens at: a lock that names another is nobody's word, and inputs must not follow it. */
const LoopbackUrl = z.string().regex(/^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}$/);

export const ServerNote = z.object({ url: LoopbackUrl, since: z.string() });
export type ServerNote = z.infer<typeof ServerNote>;

export function serverLockPath(dataDir: string): string {
  return join(dataDir, ".server.lock");
}

/** Who holds the folder, and its note once it listens; undefined where no live server does. */
export function findHolder(dataDir: string): (LockHolder & { readonly note: ServerNote | undefined }) | undefined {
  const holder = FileLock.findHolder(serverLockPath(dataDir), FOREIGN_STALE_MS);
  return holder === undefined ? undefined : { ...holder, note: ServerNote.safeParse(holder.note).data };
}
