/**
 * Turns a failed system call into `storage-failed`, with the act and what would do.
 *
 * Only errors of the operating system are turned; anything else is a bug and passes through.
 */
import { LoopaiError } from "@loopai/core";

const ADVICE: Readonly<Record<string, string>> = {
  EACCES: "this user may not do that here: change the owner or the rights",
  EPERM: "this user may not do that here: change the owner or the rights",
  EROFS: "the file system is read-only: mount it writable or choose another folder",
  ENOSPC: "the disk is full: free some space",
  EDQUOT: "the disk quota is used up: free some space",
  ENOTDIR: "a file stands where a folder is expected: move it away",
  EISDIR: "a folder stands where a file is expected: move it away",
  ENOENT: "it does not exist: restore it",
  ELOOP: "it is a symbolic link, which Loopai does not follow here: put the real file in its place",
  EMFILE: "too many files are open: raise the limit (ulimit -n)",
  EIO: "the disk failed: check it",
};

/** Does `work`; what the operating system refuses becomes `storage-failed` "Cannot {act}: ...". */
export async function stored<T>(act: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw storageFailure(act, cause);
  }
}

/** {@link stored} for work that does not wait. */
export function storedSync<T>(act: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw storageFailure(act, cause);
  }
}

/** What to throw for `cause`: `storage-failed` for what a system call made, else `cause` itself. */
export function storageFailure(act: string, cause: unknown): unknown {
  const code = errnoCode(cause);
  if (code === undefined) return cause;
  return new LoopaiError("storage-failed", `Cannot ${act}: ${ADVICE[code] ?? code}`, { cause });
}

/** `ENOENT` and its kin, or undefined for an error that no system call made. */
export function errnoCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || error instanceof LoopaiError) return undefined;
  if (!("syscall" in error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return error.code;
}
