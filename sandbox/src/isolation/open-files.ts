/** What every user of the machine may read, by the modes of files and of the folders on the way to them. */
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

const ALL_MAY_READ = 0o004;
const ALL_MAY_ENTER = 0o001;
export const OTHERS_MAY_WRITE = 0o022;

type Kind = "file" | "folder" | "link";

export interface FoundFile {
  /** Below the path that was asked for; empty for that itself. */
  readonly path: string;
  readonly kind: Kind;
  readonly isReadable: boolean;
  /** Only root could have written it. */
  readonly isRoots: boolean;
  /** Another one where the content is another. */
  readonly identity: string;
}

/** All of a file or folder, folders before what is in them. Sockets and devices are left out. */
export async function filesOf(root: string): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const visit = async (path: string): Promise<void> => {
    // The bind itself may be a link; links inside of it stay links.
    const entry = await (path === "" ? stat(root) : lstat(join(root, path)));
    const { mode, uid, size, mtimeMs, ino, dev } = entry;
    const kind = entry.isDirectory() ? "folder" : entry.isFile() ? "file" : entry.isSymbolicLink() ? "link" : undefined;
    if (kind === undefined) return;
    const wanted = kind === "folder" ? ALL_MAY_READ | ALL_MAY_ENTER : ALL_MAY_READ;
    found.push({
      path,
      kind,
      isReadable: kind === "link" || (mode & wanted) === wanted,
      isRoots: uid === 0 && (mode & OTHERS_MAY_WRITE) === 0,
      identity: [dev, ino, mode, size, mtimeMs].join(":"),
    });
    if (kind !== "folder") return;
    for (const name of (await readdir(join(root, path))).toSorted()) await visit(join(path, name));
  };
  await visit("");
  return found;
}

/** Whether each folder on the way can be entered by users who have no rights there but those of all. */
export async function allMayReach(path: string): Promise<boolean> {
  for (let folder = dirname(await realpath(path)); ; folder = dirname(folder)) {
    if (((await stat(folder)).mode & ALL_MAY_ENTER) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
