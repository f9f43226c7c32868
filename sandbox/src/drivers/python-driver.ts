/** Python on the machine's CPython: isolated by the operating system alone, since the language keeps nobody in. */
import { constants as osConstants } from "node:os";
import type { ErrorCode } from "@loopai/core";
import type { CodeProgram } from "../code-program.ts";
import { execRefusal } from "../isolation/exec-refusal.ts";
import type { GuestCommand, GuestFile } from "../isolation/guest-command.ts";
import type { GuestExit } from "../isolation/guest.ts";
import { BUILD_LIMITS, BUILD_OUTPUT } from "../prepare/guest-builds.ts";
import type { BuildRunner, Driver } from "./driver.ts";
import { harnessFile } from "./harness-file.ts";
import { findPython, type PythonRuntime } from "./python-runtime.ts";
import type { ToolchainSettings } from "./toolchains.ts";

const HARNESS = "/loopai/python.pyc";
const CHECK = "/loopai/check-python.py";
const PACKAGES = "/loopai/packages";
const PROGRAM = "/loopai/program";
const SHARED = "/loopai-data/shared";
const CODE = "/loopai/code";
/** Address space that interpreter and libraries take beside a program's own memory, in bytes. */
const INTERPRETER_BYTES = 160 * 1024 * 1024;

export function pythonDriver({ python, pythonPackages }: ToolchainSettings = {}): Driver {
  let finding: Promise<PythonRuntime> | undefined;
  const runtime = (): Promise<PythonRuntime> => {
    finding ??= findPython(python);
    finding.catch(() => (finding = undefined));
    return finding;
  };
  return {
    language: "python",
    revision: 2,
    findToolchain: async () => {
      const { path, version } = await runtime();
      return { detail: `CPython ${version} (${path})`, version };
    },
    prepare: async (program, builds) => check(await runtime(), program, builds),
    command: async (program) => command(await runtime(), program, pythonPackages),
    load: async ({ entry, returns, limits, artifacts }) => ({
      header: {
        entry,
        returns,
        log_bytes: limits.log_bytes,
        output_bytes: limits.output_bytes,
        blobs: artifacts.map(({ path, bytes }) => ({ path, bytes: bytes.length })),
      },
      blobs: artifacts.map(({ bytes }) => bytes),
    }),
    limitBehind,
    script: {
      // What is wrong with it is told when it is run, in the interpreter's own words.
      prepare: async () => new Map(),
      command: async (script) => command(await runtime(), script, pythonPackages, ["script"]),
    },
  };
}

async function command(
  { path, binds, harness }: PythonRuntime,
  { organisation, limits, entry, code, artifacts }: CodeProgram,
  packages: string | undefined,
  more: readonly string[] = [],
): Promise<GuestCommand> {
  const program: GuestFile = { guestPath: `${PROGRAM}/${entry}`, bytes: code };
  const files = artifacts.map(({ path: name, bytes, shared }) => ({
    guestPath: `${shared ? SHARED : PROGRAM}/${name}`,
    bytes,
  }));
  const mounted = packages === undefined ? [] : [{ hostPath: packages, guestPath: PACKAGES }];
  return {
    argv: (at) => [
      at(path),
      ...["-S", "-s", "-B", "-u"],
      at(HARNESS),
      at(program.guestPath),
      packages === undefined ? "" : at(PACKAGES),
      execRefusal(),
      ...more,
    ],
    binds: [...binds, ...mounted],
    files: [{ guestPath: HARNESS, bytes: harness }, program, ...files],
    // The order of sets is the same in every process.
    environment: () => ({ PYTHONHASHSEED: "0", PYTHONUTF8: "1", TZ: "UTC", LANG: "C.UTF-8" }),
    seccomp: "python",
    organisation,
    limits,
    addressSpaceBytes: limits.memory_bytes + INTERPRETER_BYTES,
    tmpBytes: limits.file_bytes,
  };
}

/** @throws {LoopaiError} `load-failed` with line and column. */
async function check({ path, binds }: PythonRuntime, { code, organisation }: CodeProgram, builds: BuildRunner) {
  const { files } = await builds.run({
    argv: (at) => [at(path), "-I", "-S", "-B", at(CHECK), at(CODE), at(`${BUILD_OUTPUT}/program.py`)],
    binds: [...binds, { hostPath: harnessFile("check-python.py"), guestPath: CHECK }],
    files: [{ guestPath: CODE, bytes: code }],
    environment: () => ({ LANG: "C.UTF-8" }),
    seccomp: "build",
    organisation,
    limits: BUILD_LIMITS,
    tmpBytes: 0,
  });
  return files;
}

/** Where memory is out, the interpreter says so, or is ended by the allocator. */
function limitBehind({ signal }: GuestExit, stderr: string): ErrorCode | undefined {
  if (/MemoryError|Cannot allocate memory|out of memory/i.test(stderr)) return "memory-limit";
  if (signal !== null && osConstants.signals[signal] === osConstants.signals.SIGXFSZ) return "file-limit";
  return undefined;
}
