/** A sandbox that isolates nothing: level `weak`. Guests are processes of this user, with limits and deadlines. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Language, LANGUAGES } from "./code-program.ts";
import type { Driver } from "./drivers/driver.ts";
import { goDriver } from "./drivers/go-driver.ts";
import { javascriptDriver, typescriptDriver } from "./drivers/javascript-driver.ts";
import { pythonDriver } from "./drivers/python-driver.ts";
import { BareLauncher } from "./isolation/bare-launcher.ts";
import { GuestBuilds } from "./prepare/guest-builds.ts";
import { PreparedCode } from "./prepare/prepared-code.ts";
import { Sandbox, type SandboxParts } from "./sandbox.ts";

export interface BareSandboxOptions extends Partial<Pick<SandboxParts, "processes" | "idleMs">> {
  /** @defaultValue all that there are */
  readonly languages?: readonly Language[];
}

export interface BareSandbox extends AsyncDisposable {
  readonly sandbox: Sandbox;
}

/** What was prepared is kept in a temporary folder, until it is closed. */
export async function openBareSandbox({
  languages = LANGUAGES,
  ...rest
}: BareSandboxOptions = {}): Promise<BareSandbox> {
  const folder = await mkdtemp(join(tmpdir(), "loopai-sandbox-"));
  const launcher = new BareLauncher();
  const prepared = new PreparedCode(join(folder, "prepared"), new GuestBuilds(launcher, folder));
  const drivers = languages.map((language) => driverOf(language, folder));
  const sandbox = new Sandbox({ launcher, drivers, prepared, processes: 8, idleMs: 60_000, ...rest });
  return {
    sandbox,
    async [Symbol.asyncDispose]() {
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function driverOf(language: Language, cacheDir: string): Driver {
  switch (language) {
    case "javascript":
      return javascriptDriver();
    case "typescript":
      return typescriptDriver();
    case "python":
      return pythonDriver();
    case "go":
      return goDriver({}, cacheDir);
  }
}
