/** A sandbox with every layer, as a server opens it, for tests of what runs inside. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256Of } from "@loopai/core";
import type { CodeProgram, Language } from "./code-program.ts";
import { goDriver } from "./drivers/go-driver.ts";
import { javascriptDriver, typescriptDriver } from "./drivers/javascript-driver.ts";
import { pythonDriver } from "./drivers/python-driver.ts";
import { BubblewrapLauncher } from "./isolation/bubblewrap-launcher.ts";
import { HostUsers } from "./isolation/host-users.ts";
import { Limits } from "./limits.ts";
import { GuestBuilds } from "./prepare/guest-builds.ts";
import { PreparedCode } from "./prepare/prepared-code.ts";
import { Sandbox } from "./sandbox.ts";

export async function isolatedSandbox() {
  const folder = await mkdtemp(join(tmpdir(), "loopai-sandbox-"));
  const launcher = new BubblewrapLauncher({
    bubblewrap: "/usr/bin/bwrap",
    architecture: "x64",
    hostUsers: new HostUsers(),
    readable: async (bind) => bind,
  });
  const prepared = new PreparedCode(join(folder, "prepared"), new GuestBuilds(launcher, folder));
  const drivers = [
    javascriptDriver(),
    typescriptDriver(),
    pythonDriver(),
    goDriver({}, join(tmpdir(), "loopai-toolbox")),
  ];
  const { chmod } = await import("node:fs/promises");
  await chmod(folder, 0o711);
  const sandbox = new Sandbox({ launcher, drivers, prepared, processes: 16, idleMs: 60_000 });
  return {
    sandbox,
    async [Symbol.asyncDispose]() {
      await sandbox.close();
      await rm(folder, { recursive: true });
    },
  };
}

const EXTENSIONS: Readonly<Record<Language, string>> = { javascript: "js", typescript: "ts", python: "py", go: "go" };

export function testProgram(language: Language, code: string, limits: Partial<Limits> = {}): CodeProgram {
  const sha256 = sha256Of(code);
  return {
    organisation: "",
    key: sha256,
    name: `${language} program`,
    language,
    sha256,
    entry: `program.${EXTENSIONS[language]}`,
    code: new TextEncoder().encode(code),
    artifacts: [],
    returns: "output",
    isolation: "process",
    limits: Limits.parse(limits),
  };
}
