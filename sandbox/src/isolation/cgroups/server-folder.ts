/**
 * The folder that holds the cgroups of this server's guests, one in each tree, and what dead servers left.
 *
 * Its name says whose it is by number and start of the process, so that nobody's guests are taken for another's.
 */
import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Hierarchy } from "./hierarchies.ts";

const NAME = /^loopai\.(\d+)\.(\d+)\.\d+$/;
const RETRY_MS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024, 2_048];
const WHILE_BUSY: ReadonlySet<string | undefined> = new Set(["EBUSY", "ENOTEMPTY"]);
/** More than one sandbox may be open in a process. */
let opened = 0;

export function newServerFolderName(): string {
  return `loopai.${process.pid}.${startOf(process.pid) ?? 0}.${++opened}`;
}

/**
 * Makes the folder `name` where this process may make cgroups with `controllers`, below its own cgroup if possible.
 *
 * @throws What kept it from that.
 */
export async function makeServerFolder(
  { version, own, top }: Hierarchy,
  name: string,
  controllers: readonly string[],
): Promise<string> {
  if (version === 1) return makeIn(own, name);
  try {
    await delegate(own, controllers);
    return await makeWithControllers(own, name, controllers);
  } catch (error) {
    // Root may make cgroups beside all others, where that is not its own cgroup as well.
    if (process.getuid?.() !== 0 || top === own) throw error;
    await writeFile(join(top, "cgroup.subtree_control"), enabling(controllers));
    return makeWithControllers(top, name, controllers);
  }
}

/** Removes what servers that are gone have left beside `folder`, with all that still runs there. */
export async function sweepDeadServers(folder: string): Promise<void> {
  const parent = join(folder, "..");
  for (const name of await readdir(parent).catch(() => [])) {
    const [, pid, start] = NAME.exec(name) ?? [];
    if (pid === undefined || startOf(Number(pid)) === Number(start)) continue;
    await removeServerFolder(join(parent, name)).catch(() => undefined);
  }
}

/** Ends what runs in it. @throws When the kernel does not let go of it. */
export async function removeServerFolder(folder: string): Promise<void> {
  const children = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const cgroups = [...children.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name)), folder];
  for (const cgroup of cgroups) {
    const inside = await readFile(join(cgroup, "cgroup.procs"), "utf8").catch(() => "");
    for (const pid of inside.split("\n").filter(Boolean)) kill(Number(pid));
    await removeCgroup(cgroup);
  }
}

/** Removes one cgroup, as soon as the kernel is done with the processes in it. */
export async function removeCgroup(folder: string): Promise<void> {
  for (const retryMs of RETRY_MS) {
    try {
      await rmdir(folder);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT") return;
      if (!WHILE_BUSY.has(code)) throw error;
    }
    await wait(retryMs);
  }
  await rmdir(folder);
}

async function makeIn(parent: string, name: string): Promise<string> {
  const folder = join(parent, name);
  await mkdir(folder);
  return folder;
}

async function makeWithControllers(parent: string, name: string, controllers: readonly string[]): Promise<string> {
  const folder = await makeIn(parent, name);
  try {
    await writeFile(join(folder, "cgroup.subtree_control"), enabling(controllers));
    return folder;
  } catch (error) {
    await rmdir(folder);
    throw error;
  }
}

/** A cgroup that hands controllers down may hold no process itself (cgroups(7), "no internal processes"). */
async function delegate(own: string, controllers: readonly string[]): Promise<void> {
  const control = join(own, "cgroup.subtree_control");
  const enabled = (await readFile(control, "utf8")).trim().split(" ");
  if (controllers.every((controller) => enabled.includes(controller))) return;
  const leaf = join(own, "loopai-server");
  await mkdir(leaf, { recursive: true });
  await writeFile(join(leaf, "cgroup.procs"), String(process.pid));
  await writeFile(control, enabling(controllers));
}

function enabling(controllers: readonly string[]): string {
  return controllers.map((controller) => `+${controller}`).join(" ");
}

/** When a process started, in ticks since boot; undefined where there is none. */
function startOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]);
  } catch {
    return undefined;
  }
}

function kill(pid: number): void {
  // Never itself: its own cgroup is no folder of guests.
  if (pid <= 1 || pid === process.pid) return;
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // ESRCH: it is gone already.
  }
}
