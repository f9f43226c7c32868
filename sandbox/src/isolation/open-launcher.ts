/** Opens what starts guests on this machine, once it is known how well they are kept in. */
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { LoopaiError } from "@loopai/core";
import { BareLauncher } from "./bare-launcher.ts";
import { BubblewrapLauncher } from "./bubblewrap-launcher.ts";
import { Cgroups } from "./cgroups/cgroups.ts";
import { findDeno } from "./deno-binary.ts";
import type { GuestLauncher } from "./guest.ts";
import { HostUsers, type UserRange } from "./host-users.ts";
import { levelOf, probeIsolation } from "./probe/probe-isolation.ts";
import { type Layer, SANDBOX_LEVELS, type SandboxLevel, type SandboxReport } from "./sandbox-report.ts";
import { type Architecture, ARCHITECTURES } from "./seccomp/system-calls.ts";
import { StagedFiles } from "./staged-files.ts";

export interface LauncherOptions {
  /** The least that is accepted: `LOOPAI_SANDBOX`. @defaultValue "medium" */
  readonly leastLevel?: SandboxLevel;
  /** Where files for guests are staged by a server that runs as root. @defaultValue "/var/cache/loopai" */
  readonly cacheDir?: string;
  /** Path of `bwrap`. @defaultValue in `/usr/bin`, `/usr/local/bin` or `/bin` */
  readonly bubblewrap?: string;
  /** Host users for guests of a server that runs as root. @defaultValue 1879048192 to 2147483647 */
  readonly userRange?: UserRange;
}

/** What was found; which languages there are is for their drivers to say. */
type IsolationReport = Omit<SandboxReport, "languages">;

export interface OpenedLauncher extends AsyncDisposable {
  readonly launcher: GuestLauncher;
  readonly report: IsolationReport;
  /** To be called when all guests are gone. Gives the cgroups back. */
  close(): Promise<void>;
}

const CACHE_DIR = "/var/cache/loopai";
const BUBBLEWRAP_FOLDERS = ["/usr/bin", "/usr/local/bin", "/bin"];

/**
 * Looks at the isolation from inside, then hands out what starts guests. Never less than `leastLevel`; without isolation only
 * where that is `weak` and there is none to be had.
 *
 * @throws {LoopaiError} `sandbox-unavailable`, naming each layer that is missing and what would mend it.
 */
export async function openLauncher(options: LauncherOptions = {}): Promise<OpenedLauncher> {
  const { leastLevel = "medium" } = options;
  const isolated = await openIsolated(options);
  const { report } = isolated;
  if (SANDBOX_LEVELS.indexOf(report.level) >= SANDBOX_LEVELS.indexOf(leastLevel)) return isolated;
  await isolated.close();
  throw new LoopaiError("sandbox-unavailable", refusal(report, leastLevel));
}

async function openIsolated(options: LauncherOptions): Promise<OpenedLauncher> {
  const architecture = ARCHITECTURES.find((known) => known === process.arch);
  if (process.platform !== "linux" || architecture === undefined) {
    return bare(`guests are isolated on Linux, x64 or arm64; this is ${process.platform}, ${process.arch}`);
  }
  const bubblewrap = await findBubblewrap(options.bubblewrap);
  if (bubblewrap === undefined) return bare("bwrap is missing: apt-get install bubblewrap");
  const cgroups = await Cgroups.open();
  try {
    const launcher = bubblewrapLauncher(bubblewrap, architecture, cgroups, options);
    const layers = await probeIsolation({ launcher, architecture, deno: findDeno(architecture), cgroups });
    const [first] = layers;
    // Nothing started at all.
    if (layers.length === 1 && first !== undefined) {
      await cgroups.close();
      return bare(first.detail);
    }
    return opened(launcher, layers, () => cgroups.close());
  } catch (error) {
    await cgroups.close();
    throw error;
  }
}

function bubblewrapLauncher(
  bubblewrap: string,
  architecture: Architecture,
  cgroups: Cgroups,
  { cacheDir = CACHE_DIR, userRange }: LauncherOptions,
): BubblewrapLauncher {
  const isRoot = process.getuid?.() === 0;
  const staged = new StagedFiles(isRoot ? join(cacheDir, "guest-files") : undefined);
  return new BubblewrapLauncher({
    bubblewrap,
    architecture,
    cgroups,
    hostUsers: isRoot ? new HostUsers(userRange) : undefined,
    readable: (binds) => staged.readable(binds),
  });
}

function bare(detail: string): OpenedLauncher {
  const layer: Layer = { name: "namespaces", holds: false, detail, neededFor: "medium" };
  return opened(new BareLauncher(), [layer], async () => undefined);
}

function opened(launcher: GuestLauncher, layers: readonly Layer[], release: () => Promise<void>): OpenedLauncher {
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= release());
  return { launcher, report: { level: levelOf(layers), layers }, close, [Symbol.asyncDispose]: close };
}

function refusal({ level, layers }: IsolationReport, leastLevel: SandboxLevel): string {
  const lost = layers.filter(({ holds, neededFor }) => !holds && (leastLevel === "strong" || neededFor === "medium"));
  const reasons = lost.map(({ name, detail }) => `${name}: ${detail}`).join("; ");
  return `Cannot isolate code: LOOPAI_SANDBOX asks for ${leastLevel}, this machine has ${level} (${reasons})`;
}

async function findBubblewrap(given: string | undefined): Promise<string | undefined> {
  const paths = given === undefined ? BUBBLEWRAP_FOLDERS.map((folder) => join(folder, "bwrap")) : [given];
  for (const path of paths) {
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return undefined;
}
