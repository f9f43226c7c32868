/** A sandbox with every layer, as a server opens it, for tests of what runs inside. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256Of } from "@loopai/core";
import type { CodeProgram, Language } from "./code-program.ts";
import { Limits } from "./limits.ts";
import { openSandbox } from "./open-sandbox.ts";

/** Kept between test files and runs: making the Go toolbox takes half a minute. */
const CACHE_DIR = join(tmpdir(), `loopai-test-cache-${process.getuid?.() ?? 0}`);

export function isolatedSandbox() {
  return openSandbox({ cacheDir: CACHE_DIR, processes: 16 });
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
