/** The machine's CPython: where it is, and which of its files a program may see. */
import { execFile } from "node:child_process";
import { access, constants, readdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { LoopaiError } from "@loopai/core";
import type { Bind } from "../isolation/guest-command.ts";
import { harnessFile } from "./harness-file.ts";
import { sharedLibraries } from "../isolation/shared-libraries.ts";

export interface PythonRuntime {
  readonly path: string;
  /** `3.11.2` */
  readonly version: string;
  /** Binary, libraries and the standard library, without third-party packages. */
  readonly binds: readonly Bind[];
  /** The harness as this CPython compiles it, a `.pyc` file: compiling it takes longer than all else at a start. */
  readonly harness: Uint8Array;
}

const LEAST_MINOR = 9;
/** Name of the harness in tracebacks. */
const HARNESS_NAME = "/loopai/python.py";
// A .pyc file is a magic number, flags, time and size of the source (PEP 552), then the marshalled code.
const ASK = `import base64, importlib.util, json, marshal, sys, sysconfig
with open(sys.argv[1], "rb") as file:
    code = compile(file.read(), sys.argv[2], "exec", dont_inherit=True)
harness = importlib.util.MAGIC_NUMBER + bytes(12) + marshal.dumps(code)
print(json.dumps({"version": "%d.%d.%d" % sys.version_info[:3], "implementation": sys.implementation.name,
  "executable": sys.executable, "stdlib": sysconfig.get_path("stdlib"), "dynload": sysconfig.get_config_var("DESTSHARED"),
  "harness": base64.b64encode(harness).decode()}))`;

interface Said {
  readonly version: string;
  readonly implementation: string;
  readonly executable: string;
  readonly stdlib: string;
  readonly dynload: string | null;
  /** In base64. */
  readonly harness: string;
}

/**
 * The first CPython of 3.9 or later: the one that is named, else the system's, else `python3` on the PATH.
 *
 * @throws {LoopaiError} `language-unavailable`, with what was tried.
 */
export async function findPython(named: string | undefined): Promise<PythonRuntime> {
  const candidates = named === undefined ? ["/usr/bin/python3", "python3"] : [named];
  const reasons: string[] = [];
  for (const candidate of candidates) {
    const said = await ask(candidate);
    if (typeof said === "string") reasons.push(`${candidate} ${said}`);
    else {
      const { executable: path, version, harness } = said;
      return { path, version, binds: await bindsOf(said), harness: Buffer.from(harness, "base64") };
    }
  }
  throw new LoopaiError(
    "language-unavailable",
    `Cannot run Python: ${reasons.join("; ")}: install CPython 3.${LEAST_MINOR} or later (apt-get install python3), or name one by LOOPAI_PYTHON`,
  );
}

async function ask(python: string): Promise<Said | string> {
  let said: Said;
  try {
    const { stdout } = await promisify(execFile)(python, ["-I", "-c", ASK, harnessFile("python.py"), HARNESS_NAME], {
      encoding: "utf8",
      timeout: 10_000,
    });
    said = JSON.parse(stdout) as Said;
  } catch {
    return "does not start";
  }
  const [major = 0, minor = 0] = said.version.split(".").map(Number);
  if (said.implementation !== "cpython") return `is ${said.implementation}`;
  if (major !== 3 || minor < LEAST_MINOR) return `is ${said.version}`;
  return said;
}

async function bindsOf({ executable, stdlib, dynload }: Said): Promise<readonly Bind[]> {
  const binary = await realpath(executable);
  const modules = dynload === null ? [] : await extensionModules(dynload);
  const libraries = await Promise.all([binary, ...modules].map((file) => sharedLibraries(file)));
  const all = new Map(libraries.flat().map((bind) => [bind.guestPath, bind]));
  for (const path of [binary, stdlib]) all.set(path, { hostPath: path, guestPath: path });
  if (executable !== binary) all.set(executable, { hostPath: binary, guestPath: executable });
  // Some installations keep third-party packages inside the standard library's folder.
  for (const name of ["site-packages", "dist-packages"]) {
    const folder = join(stdlib, name);
    if (await isThere(folder)) all.set(folder, { hostPath: harnessFile("nothing"), guestPath: folder });
  }
  return [...all.values()];
}

async function extensionModules(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".so")).map((name) => join(folder, name));
}

async function isThere(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}
