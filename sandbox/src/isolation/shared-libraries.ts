/** The libraries that a program of the host needs to start, for guests whose root has nothing else. */
import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { LoopaiError } from "@loopai/core";
import type { Bind } from "./guest-command.ts";

const run = promisify(execFile);
/** By program and its state: programs of the host change when they are upgraded. */
const known = new Map<string, Promise<readonly Bind[]>>();

/**
 * What the dynamic linker would load for `program`, and the linker itself, each where the host has it; nothing for a program
 * that was linked statically. Only for programs that are trusted: ldd(1) may run them.
 *
 * @throws {LoopaiError} `sandbox-unavailable` on a machine without ldd.
 */
export async function sharedLibraries(program: string): Promise<readonly Bind[]> {
  const found = await stat(program).catch(() => undefined);
  if (found === undefined) return [];
  const key = [program, found.ino, found.mtimeMs].join(":");
  let libraries = known.get(key);
  if (libraries === undefined) {
    libraries = listed(program);
    known.set(key, libraries);
    libraries.catch(() => known.delete(key));
  }
  return libraries;
}

async function listed(program: string): Promise<readonly Bind[]> {
  const { stdout } = await run("ldd", [program], { env: { PATH: "/usr/bin:/bin", LC_ALL: "C" } }).catch(
    (error: NodeJS.ErrnoException & { stdout?: string }) => {
      if (error.code !== "ENOENT") return { stdout: error.stdout ?? "" };
      throw new LoopaiError("sandbox-unavailable", "Cannot find the libraries of a program: ldd is missing");
    },
  );
  // `libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x0)` or `/lib64/ld-linux-x86-64.so.2 (0x0)`.
  const paths = [...stdout.matchAll(/^\s*(?:\S+ => )?(\/\S+) \(0x/gm)].map(([, path = ""]) => path);
  return [...new Set(paths)].map((path) => ({ hostPath: path, guestPath: path }));
}

/** For `LD_LIBRARY_PATH`: a root without the linker's cache only knows the linker's own folders. */
export function libraryFolders(libraries: readonly Bind[]): string {
  return [...new Set(libraries.map(({ guestPath }) => dirname(guestPath)))].join(":");
}
