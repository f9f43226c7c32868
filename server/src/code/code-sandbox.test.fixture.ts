/** A sandbox for tests of what is built on one: the languages themselves, not isolated, so that it runs on any machine. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LazySandbox, openSandbox } from "@loopai/sandbox";

export interface TestSandbox extends AsyncDisposable {
  readonly sandbox: LazySandbox;
}

/** Go stands for a language that the machine lacks. */
export async function codeSandbox(): Promise<TestSandbox> {
  const cacheDir = await mkdtemp(join(tmpdir(), "loopai-sandbox-"));
  const sandbox = openSandbox({ isolated: false, cacheDir, processes: 8, toolchains: { go: "/nowhere/go" } });
  return {
    sandbox,
    async [Symbol.asyncDispose]() {
      await sandbox.close();
      await rm(cacheDir, { recursive: true, force: true });
    },
  };
}
