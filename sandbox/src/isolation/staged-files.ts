/**
 * Files of the host where guests can read them, though their user cannot get to where they lie: below `/root`, a closed home,
 * a private checkout.
 *
 * Such files are linked or copied, once, into a folder of root's that all can read and nobody else can write. Its name follows
 * from everything that tells one state of the files from another, so that a newer one is staged beside the older.
 */
import { createHash } from "node:crypto";
import {
  access,
  chmod,
  chown,
  copyFile,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readlink,
  rename,
  rm,
  stat,
  symlink,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { LoopaiError } from "@loopai/core";
import type { Bind } from "./guest-command.ts";
import { allMayReach, type FoundFile, filesOf, OTHERS_MAY_WRITE } from "./open-files.ts";

export class StagedFiles {
  readonly #folder: string | undefined;
  readonly #known = new Map<string, Promise<string>>();

  /** @param folder Root's own; made where it is missing. None where guests have this process's own user. */
  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** @throws {LoopaiError} `sandbox-unavailable` where there is no such file, or no safe folder to stage it in. */
  async readable(bind: Bind): Promise<Bind> {
    const { hostPath, guestPath } = bind;
    let known = this.#known.get(hostPath);
    if (known === undefined) {
      known = this.#find(hostPath);
      this.#known.set(hostPath, known);
      // What is missing may come.
      known.catch(() => this.#known.delete(hostPath));
    }
    return { hostPath: await known, guestPath };
  }

  async #find(hostPath: string): Promise<string> {
    const folder = this.#folder;
    try {
      if (folder === undefined) {
        await access(hostPath);
        return hostPath;
      }
      const isOpen = (await allMayReach(hostPath)) && (await filesOf(hostPath)).every(({ isReadable }) => isReadable);
      return isOpen ? hostPath : await stage(hostPath, folder);
    } catch (cause) {
      if (cause instanceof LoopaiError) throw cause;
      const why = (cause as Error).message;
      throw new LoopaiError("sandbox-unavailable", `Cannot give ${hostPath} to a guest: ${why}`, { cause });
    }
  }
}

async function stage(hostPath: string, folder: string): Promise<string> {
  const entries = await filesOf(hostPath);
  const key = createHash("sha256");
  for (const { path, identity } of entries) key.update(`${path}\0${identity}\0`);
  const staged = join(folder, key.digest("hex"));
  await makeFolder(folder);
  if (await exists(staged)) return join(staged, "content");
  const making = await mkdtemp(join(folder, "making-"));
  try {
    for (const entry of entries) await place(join(hostPath, entry.path), join(making, "content", entry.path), entry);
    await chmod(making, 0o755);
    await rename(making, staged);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    // Another server may have been quicker.
    if (!(await exists(staged))) throw error;
  }
  return join(staged, "content");
}

/** Whoever could write to it, or to a folder above, could have put anything there. */
async function makeFolder(staging: string): Promise<void> {
  if ((await mkdir(staging, { recursive: true, mode: 0o755 })) !== undefined) await chmod(staging, 0o755);
  for (let folder = staging; ; folder = dirname(folder)) {
    const { uid, mode } = await lstat(folder);
    const isSticky = (mode & 0o1000) !== 0 && folder !== staging;
    if (uid !== 0 || ((mode & OTHERS_MAY_WRITE) !== 0 && !isSticky)) {
      throw new LoopaiError(
        "sandbox-unavailable",
        `Cannot stage files for guests in ${staging}: others than root can write to ${folder}`,
      );
    }
    if (folder === dirname(folder)) break;
  }
  if (!(await allMayReach(staging))) {
    throw new LoopaiError(
      "sandbox-unavailable",
      `Cannot stage files for guests in ${staging}: guests cannot get to it`,
    );
  }
}

async function place(from: string, to: string, { kind, isReadable, isRoots }: FoundFile): Promise<void> {
  if (kind === "folder") {
    await mkdir(to);
    // Whatever the umask was.
    return chmod(to, 0o755);
  }
  if (kind === "link") return symlink(await readlink(from), to);
  // A link costs nothing, but its content is the original's for ever.
  if (isReadable && isRoots && (await linked(from, to))) return;
  await copyFile(from, to);
  // A copy belongs to whom the original does.
  await chown(to, 0, 0);
  const { mode } = await stat(from);
  await chmod(to, (mode & 0o111) === 0 ? 0o444 : 0o555);
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch {
    // EXDEV: another file system; EPERM, EMLINK: not there.
    return false;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
