/** A sandbox with every layer, as a server opens it, for tests of what runs inside. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LoopaiError, sha256Of } from "@loopai/core";
import type { CodeProgram, Language } from "./code-program.ts";
import type { ToolchainSettings } from "./drivers/toolchains.ts";
import type { LazySandbox } from "./lazy-sandbox.ts";
import { Limits } from "./limits.ts";
import { openSandbox } from "./open-sandbox.ts";

/** Kept between test files and runs: making the Go toolbox takes half a minute. */
export const CACHE_DIR = join(tmpdir(), `loopai-test-cache-${process.getuid?.() ?? 0}`);

export function isolatedSandbox(toolchains: ToolchainSettings = {}) {
  return openSandbox({ cacheDir: CACHE_DIR, processes: 16, toolchains });
}

/** Why tests of `language` have to be left out on this machine, or undefined where they can run. */
export async function lackedFor(sandbox: LazySandbox, language: Language): Promise<string | undefined> {
  try {
    const { languages } = await sandbox.report();
    const found = languages.find((one) => one.language === language);
    return found?.available === true ? undefined : `needs ${language}: ${found?.detail ?? "no driver"}`;
  } catch (error) {
    if (error instanceof LoopaiError && error.code === "sandbox-unavailable")
      return `needs isolation: ${error.message}`;
    throw error;
  }
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
