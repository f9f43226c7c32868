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
  realpath,
  rename,
  rm,
  stat,
  symlink,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { LoopaiError } from "@loopai/core";
import { gatherBinds } from "./gather-binds.ts";
import type { Bind } from "./guest-command.ts";
import { allMayReach, type FoundFile, filesOf, OTHERS_MAY_WRITE } from "./open-files.ts";

export class StagedFiles {
  readonly #folder: string | undefined;
  readonly #known = new Map<string, Promise<string>>();

  /** @param folder Root's own; made where it is missing. None where guests have this process's own user. */
  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /**
   * The same binds from where guests can read them; files of one folder of the guest's come as one bind where they can, since
   * each costs a start a quarter of a millisecond.
   *
   * @throws {LoopaiError} `sandbox-unavailable` where there is no such file, or no safe folder to stage it in.
   */
  async readable(binds: readonly Bind[]): Promise<readonly Bind[]> {
    const folder = this.#folder;
    if (folder === undefined) return Promise.all(binds.map((bind) => this.#one(bind)));
    const { gathered, others } = gatherBinds(binds);
    const gathering = gathered.map(async ({ guestPath, files }) => {
      const key = files.map((file) => `${file.hostPath}\0${file.guestPath}`).join("\0");
      const hostPath = await this.#remembered(key, () =>
        explained(files[0]?.hostPath ?? guestPath, () => gather(files, folder)),
      );
      return { hostPath, guestPath };
    });
    return Promise.all([...gathering, ...others.map((bind) => this.#one(bind))]);
  }

  async #one({ hostPath, guestPath }: Bind): Promise<Bind> {
    return { hostPath: await this.#remembered(hostPath, () => this.#find(hostPath)), guestPath };
  }

  #remembered(key: string, find: () => Promise<string>): Promise<string> {
    let known = this.#known.get(key);
    if (known === undefined) {
      known = find();
      this.#known.set(key, known);
      // What is missing may come.
      known.catch(() => this.#known.delete(key));
    }
    return known;
  }

  #find(hostPath: string): Promise<string> {
    const folder = this.#folder;
    return explained(hostPath, async () => {
      if (folder === undefined) {
        await access(hostPath);
        return hostPath;
      }
      const files = await filesOf(hostPath);
      const isOpen = (await allMayReach(hostPath)) && files.every(({ isReadable }) => isReadable);
      return isOpen
        ? hostPath
        : stage(
            files.map((file) => ({ from: join(hostPath, file.path), ...file })),
            folder,
          );
    });
  }
}

async function explained(hostPath: string, act: () => Promise<string>): Promise<string> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof LoopaiError) throw cause;
    const why = (cause as Error).message;
    throw new LoopaiError("sandbox-unavailable", `Cannot give ${hostPath} to a guest: ${why}`, { cause });
  }
}

/** One folder with all of `files`, named as the guest knows them. */
async function gather(files: readonly Bind[], folder: string): Promise<string> {
  const found = await Promise.all(
    files.map(async ({ hostPath, guestPath }) => {
      const [file] = await filesOf(hostPath);
      if (file?.kind !== "file") throw new Error("it is no file");
      // A hard link to a link would point from the new folder.
      return { ...file, from: await realpath(hostPath), path: basename(guestPath) };
    }),
  );
  const top = { path: "", from: "", kind: "folder", isReadable: true, isRoots: true, identity: "gathered" } as const;
  return stage([top, ...found], folder);
}

interface StagedEntry extends FoundFile {
  /** Where it lies on the host. */
  readonly from: string;
}

/** @param entries Folders before what is in them. */
async function stage(entries: readonly StagedEntry[], folder: string): Promise<string> {
  const key = createHash("sha256");
  for (const { path, identity } of entries) key.update(`${path}\0${identity}\0`);
  const staged = join(folder, key.digest("hex"));
  await makeFolder(folder);
  if (await exists(staged)) return join(staged, "content");
  const making = await mkdtemp(join(folder, "making-"));
  try {
    for (const entry of entries) await place(entry.from, join(making, "content", entry.path), entry);
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
