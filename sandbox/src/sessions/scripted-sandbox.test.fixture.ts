/** A sandbox whose one language is the scripted guest, for tests of sessions. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Json, Sha256 } from "@loopai/core";
import type { CodeProgram } from "../code-program.ts";
import type { Driver } from "../drivers/driver.ts";
import { BareLauncher } from "../isolation/bare-launcher.ts";
import { Limits } from "../limits.ts";
import { GuestBuilds } from "../prepare/guest-builds.ts";
import { PreparedCode } from "../prepare/prepared-code.ts";
import { Sandbox, type SandboxParts } from "../sandbox.ts";

const GUEST = new URL("./scripted-guest.test.fixture.ts", import.meta.url).pathname;

const scriptedDriver: Driver = {
  language: "javascript",
  revision: 1,
  findToolchain: async () => ({ detail: process.execPath, version: process.version }),
  prepare: async ({ code }) => new Map([["code", code]]),
  command: async ({ limits, organisation }) => ({
    argv: () => [process.execPath, "--conditions=loopai-source", "--max-old-space-size=64", GUEST],
    binds: [],
    files: [],
    environment: () => ({}),
    seccomp: "deno",
    organisation,
    limits,
    tmpBytes: 0,
  }),
  load: async ({ code, entry, returns, limits }) => ({
    header: {
      code: new TextDecoder().decode(code),
      entry,
      returns,
      log_bytes: limits.log_bytes,
      output_bytes: limits.output_bytes,
      blobs: [],
    },
    blobs: [],
  }),
  limitBehind: () => undefined,
  script: {
    prepare: async ({ code, entry }) => new Map([[entry, code]]),
    command: async ({ limits, organisation, entry }, { folder }) => ({
      argv: (at) => [process.execPath, at(`/script/${entry}`)],
      binds: [{ hostPath: folder, guestPath: "/script" }],
      files: [],
      environment: () => ({}),
      seccomp: "deno",
      organisation,
      limits,
      tmpBytes: 0,
    }),
  },
};

export interface ScriptedSandbox extends AsyncDisposable {
  readonly sandbox: Sandbox;
}

export async function scriptedSandbox(parts: Partial<SandboxParts> = {}): Promise<ScriptedSandbox> {
  const folder = await mkdtemp(join(tmpdir(), "loopai-sandbox-"));
  const launcher = new BareLauncher();
  const prepared = new PreparedCode(join(folder, "prepared"), new GuestBuilds(launcher, folder));
  const sandbox = new Sandbox({
    launcher,
    drivers: [scriptedDriver],
    prepared,
    processes: 8,
    idleMs: 60_000,
    ...parts,
  });
  return {
    sandbox,
    async [Symbol.asyncDispose]() {
      await sandbox.close();
      await rm(folder, { recursive: true });
    },
  };
}

export function scriptedProgram(
  name: string,
  limits: Partial<Limits> = {},
  { code = "", isolation = "process" }: { code?: string; isolation?: CodeProgram["isolation"] } = {},
): CodeProgram {
  return {
    organisation: "",
    key: name,
    name,
    language: "javascript",
    sha256: "0".repeat(64) as Sha256,
    entry: "program.js",
    code: new TextEncoder().encode(code),
    artifacts: [],
    returns: "output",
    isolation,
    limits: Limits.parse(limits),
  };
}

/** A call that asks the guest for one act. */
export function call(act: string, more: Readonly<Record<string, Json>> = {}) {
  return { input: { do: act, ...more }, nowMs: 1_700_000_000_000, seed: 7 };
}
