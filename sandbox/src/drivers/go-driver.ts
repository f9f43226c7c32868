/** Go, compiled once into one static binary together with its harness. */
import { join } from "node:path";
import type { ErrorCode } from "@loopai/core";
import type { CodeProgram } from "../code-program.ts";
import { execRefusal } from "../isolation/exec-refusal.ts";
import type { GuestCommand } from "../isolation/guest-command.ts";
import type { GuestExit } from "../isolation/guest.ts";
import { sharedLibraries } from "../isolation/shared-libraries.ts";
import { BUILD_LIMITS, BUILD_OUTPUT } from "../prepare/guest-builds.ts";
import type { BuildRunner, Driver, Prepared } from "./driver.ts";
import { findGoToolbox, goToolbox } from "./go-toolbox.ts";
import { findGo, type GoToolchain } from "./go-toolchain.ts";
import type { ToolchainSettings } from "./toolchains.ts";

const CODE = "/loopai/code";
const PROGRAM = "/loopai/program";
/** Name of the binary among what was prepared. */
const BINARY = "program";
/** Address space that the Go runtime reserves beside what it uses, in bytes. */
const RESERVED_BYTES = 2 * 1024 * 1024 * 1024;

/** @param cacheDir Where the toolbox is kept. */
export function goDriver({ go }: ToolchainSettings, cacheDir: string): Driver {
  let finding: Promise<GoToolchain> | undefined;
  let making: Promise<string> | undefined;
  const toolchain = (): Promise<GoToolchain> => {
    finding ??= findGo(go);
    finding.catch(() => (finding = undefined));
    return finding;
  };
  const toolbox = async (): Promise<string> => {
    making ??= goToolbox(await toolchain(), cacheDir);
    making.catch(() => (making = undefined));
    return making;
  };
  return {
    language: "go",
    revision: 2,
    findToolchain: async () => {
      const found = await toolchain();
      const { key, isThere } = await findGoToolbox(found, cacheDir);
      const detail = `Go ${found.version.replace(/^go/, "")} (${found.path})`;
      return { detail: isThere ? detail : `${detail}; its first program takes half a minute more`, version: key };
    },
    prepare: async (program, builds) => build(program, await toolchain(), await toolbox(), builds),
    command: async (program, prepared) => command(program, prepared, { GOTRACEBACK: "none" }),
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
      prepare: async (script, builds) => build(script, await toolchain(), await toolbox(), builds, ["script"]),
      command: async (script, prepared) => command(script, prepared),
    },
  };
}

/** @param more `script`: a whole script. @throws {LoopaiError} `load-failed` with what the compiler says. */
async function build(
  { code, organisation }: CodeProgram,
  { toolDir }: GoToolchain,
  toolbox: string,
  builds: BuildRunner,
  more: readonly string[] = [],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const tools = ["compile", "link"].map((name) => join(toolDir, name));
  const libraries = await Promise.all(tools.map((tool) => sharedLibraries(tool)));
  const { files } = await builds.run({
    argv: (at) => [at(join(toolbox, "builder")), at(CODE), at(BUILD_OUTPUT), at(toolbox), at(toolDir), ...more],
    binds: [
      { hostPath: toolbox, guestPath: toolbox },
      { hostPath: toolDir, guestPath: toolDir },
      ...new Map(libraries.flat().map((bind) => [bind.guestPath, bind])).values(),
    ],
    files: [{ guestPath: CODE, bytes: code }],
    environment: () => ({}),
    seccomp: "build",
    organisation,
    limits: BUILD_LIMITS,
    tmpBytes: 0,
  });
  return files;
}

function command(
  { organisation, limits }: CodeProgram,
  { folder }: Prepared,
  more: Readonly<Record<string, string>> = {},
): GuestCommand {
  return {
    argv: (at) => [at(PROGRAM), execRefusal()],
    binds: [{ hostPath: join(folder, BINARY), guestPath: PROGRAM }],
    files: [],
    environment: () => ({
      GOMAXPROCS: "2",
      GOMEMLIMIT: String(Math.floor(limits.memory_bytes * 0.8)),
      // Or else seeding the older generator does nothing from Go 1.24 on, nor does a reader of random bytes from 1.26 on.
      GODEBUG: "randseednop=0,cryptocustomrand=1",
      TZ: "UTC",
      ...more,
    }),
    seccomp: "go",
    organisation,
    limits,
    addressSpaceBytes: limits.memory_bytes + RESERVED_BYTES,
    tmpBytes: limits.file_bytes,
  };
}

/** The runtime's last words where it cannot go on. */
function limitBehind(_exit: GuestExit, stderr: string): ErrorCode | undefined {
  if (/out of memory|cannot allocate memory/i.test(stderr)) return "memory-limit";
  if (/failed to create new OS thread/i.test(stderr)) return "process-limit";
  return undefined;
}
