/** Deno as it is used here: from its npm package, with no permission, no remote code, no packages and no files of its own. */
import { createRequire } from "node:module";
import { LoopaiError } from "@loopai/core";
import type { CodeProgram } from "../code-program.ts";
import { findDeno } from "../isolation/deno-binary.ts";
import type { Bind, GuestCommand, GuestFile } from "../isolation/guest-command.ts";
import { execRefusal } from "../isolation/exec-refusal.ts";
import { ARCHITECTURES } from "../isolation/seccomp/system-calls.ts";
import type { Limits } from "../limits.ts";
import { harnessFile } from "./harness-file.ts";
import { sharedLibraries } from "../isolation/shared-libraries.ts";

const HARNESS = "/loopai/javascript.js";
const DENO = "/loopai/deno";
/** What V8 takes beside the heap that it is allowed: code, threads, buffers, in bytes. */
const BESIDE_HEAP_BYTES = 48 * 1024 * 1024;
const LEAST_HEAP_MB = 8;

/** @throws {LoopaiError} `language-unavailable` where the package has no binary for this machine. */
export function denoPath(): string {
  const architecture = ARCHITECTURES.find((known) => known === process.arch);
  const path = process.platform !== "linux" || architecture === undefined ? undefined : findDeno(architecture);
  if (path !== undefined) return path;
  throw new LoopaiError(
    "language-unavailable",
    `Cannot run JavaScript: the npm package of Deno for ${process.platform} ${process.arch} is missing: install Loopai with its optional dependencies, on Linux with glibc`,
  );
}

export function denoVersion(): string {
  const { version } = createRequire(import.meta.url)("deno/package.json") as { version: string };
  return version;
}

/** The guest for a program whose code comes with the load frame: the same for every program of the same limits. */
export async function denoCommand(program: CodeProgram): Promise<GuestCommand> {
  const binds = [{ hostPath: harnessFile("javascript.js"), guestPath: HARNESS }];
  return denoGuest(program, { main: HARNESS, args: [execRefusal()], binds });
}

/** What a guest of Deno starts with. */
export interface DenoStart {
  /** The module that is run. It has to refuse exec. */
  readonly main: string;
  readonly args?: readonly string[];
  readonly binds?: readonly Bind[];
  readonly files?: readonly GuestFile[];
}

export async function denoGuest(
  { organisation, limits }: Pick<CodeProgram, "organisation" | "limits">,
  { main, args = [], binds = [], files = [] }: DenoStart,
): Promise<GuestCommand> {
  const binary = denoPath();
  return {
    argv: (at) => [
      at(DENO),
      "run",
      // Of libc alone, to read, to write and to refuse exec; given up before the program is loaded.
      "--allow-ffi",
      "--no-prompt",
      "--no-remote",
      "--no-npm",
      "--cached-only",
      "--no-config",
      "--no-lock",
      "--no-code-cache",
      `--v8-flags=${v8Flags(limits)}`,
      at(main),
      ...args,
    ],
    binds: [...(await sharedLibraries(binary)), { hostPath: binary, guestPath: DENO }, ...binds],
    files,
    environment: (at) => ({ DENO_DIR: at("/tmp/deno"), NO_COLOR: "1", TZ: "UTC", LANG: "en_US.UTF-8" }),
    seccomp: "deno",
    organisation,
    limits,
    tmpBytes: 0,
  };
}

function v8Flags({ memory_bytes: memoryBytes }: Limits): string {
  const heapMb = Math.max(LEAST_HEAP_MB, Math.floor((memoryBytes - BESIDE_HEAP_BYTES) / 2 ** 20));
  return ["--disallow-code-generation-from-strings", `--max-old-space-size=${heapMb}`].join(",");
}
