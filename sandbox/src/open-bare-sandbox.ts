/** A sandbox that isolates nothing: level `weak`. Guests are processes of this user, with limits and deadlines. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LazySandbox } from "./lazy-sandbox.ts";
import { openSandbox, type SandboxOptions } from "./open-sandbox.ts";

export interface BareSandbox extends AsyncDisposable {
  readonly sandbox: LazySandbox;
}

/** What was prepared is kept in a temporary folder, until it is closed. */
export async function openBareSandbox(
  options: Pick<SandboxOptions, "languages" | "processes" | "idleMs"> = {},
): Promise<BareSandbox> {
  const cacheDir = await mkdtemp(join(tmpdir(), "loopai-sandbox-"));
  const sandbox = openSandbox({ ...options, cacheDir, isolated: false });
  return {
    sandbox,
    async [Symbol.asyncDispose]() {
      await sandbox.close();
      await rm(cacheDir, { recursive: true, force: true });
    },
  };
}
