/** Puts a sandbox together: isolation as it is found here, the languages of this machine, and a place for what is prepared. */
import { homedir } from "node:os";
import { join } from "node:path";
import { LoopaiError } from "@loopai/core";
import type { Driver } from "./drivers/driver.ts";
import { goDriver } from "./drivers/go-driver.ts";
import { javascriptDriver, typescriptDriver } from "./drivers/javascript-driver.ts";
import { pythonDriver } from "./drivers/python-driver.ts";
import type { ToolchainSettings } from "./drivers/toolchains.ts";
import { BareLauncher } from "./isolation/bare-launcher.ts";
import { openLauncher } from "./isolation/open-launcher.ts";
import type { LanguageReport, SandboxLevel } from "./isolation/sandbox-report.ts";
import { LazySandbox, type OpenedSandbox } from "./lazy-sandbox.ts";
import { GuestBuilds } from "./prepare/guest-builds.ts";
import { PreparedCode } from "./prepare/prepared-code.ts";
import { sweepCache } from "./prepare/sweep-cache.ts";
import { Sandbox } from "./sandbox.ts";

export interface SandboxOptions {
  /** The least isolation that is accepted. @defaultValue "medium" */
  readonly level?: SandboxLevel | undefined;
  /** Most warm processes at once, over all programs. @defaultValue 200 */
  readonly processes?: number | undefined;
  /** How long a program keeps its process without a call, in milliseconds. @defaultValue 300,000 */
  readonly idleMs?: number | undefined;
  /**
   * Where prepared code, the Go toolbox and files for guests are kept; all of it may be deleted while nothing runs.
   * @defaultValue /var/cache/loopai for root, else ~/.cache/loopai
   */
  readonly cacheDir?: string | undefined;
  readonly toolchains?: ToolchainSettings | undefined;
  /** False starts guests without isolation, for comparing what it costs. @defaultValue true */
  readonly isolated?: boolean;
}

/**
 * Nothing is started or looked at before code is first to be run, or somebody asks for the report.
 *
 * @param options Asked for then, where they are a function: so that settings nobody needs stop nothing.
 */
export function openSandbox(options: SandboxOptions | (() => SandboxOptions) = {}): LazySandbox {
  return new LazySandbox(async () => openNow(typeof options === "function" ? options() : options));
}

async function openNow(options: SandboxOptions): Promise<OpenedSandbox> {
  const { level = "medium", processes = 200, idleMs = 300_000, cacheDir = defaultCacheDir() } = options;
  const { toolchains = {} } = options;
  const drivers = [javascriptDriver(), typescriptDriver(), pythonDriver(toolchains), goDriver(toolchains, cacheDir)];
  const isolation = options.isolated === false ? bare() : await openLauncher({ leastLevel: level, cacheDir });
  const { launcher, report } = isolation;
  const folders = { prepared: join(cacheDir, "prepared"), builds: join(cacheDir, "builds") };
  await sweepCache(folders, Date.now());
  const prepared = new PreparedCode(folders.prepared, new GuestBuilds(launcher, folders.builds));
  const sandbox = new Sandbox({ launcher, drivers, prepared, processes, idleMs });
  const languages = await Promise.all(drivers.map(languageReport));
  return { sandbox, report: { ...report, languages }, close: () => isolation.close() };
}

async function languageReport(driver: Driver): Promise<LanguageReport> {
  const { language } = driver;
  try {
    return { language, available: true, detail: (await driver.findToolchain()).detail };
  } catch (error) {
    if (!(error instanceof LoopaiError)) throw error;
    return { language, available: false, detail: error.message };
  }
}

function bare() {
  const report = { level: "weak" as const, layers: [] };
  return { launcher: new BareLauncher(), report, close: async () => undefined };
}

function defaultCacheDir(): string {
  return process.getuid?.() === 0 ? "/var/cache/loopai" : join(homedir(), ".cache", "loopai");
}
