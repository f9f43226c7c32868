/** Which libraries a binary needs to start in a root that holds nothing else. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { LoopaiError } from "@loopai/core";
import type { Bind } from "../isolation/guest-command.ts";

const known = new Map<string, Promise<readonly Bind[]>>();

/**
 * The libraries of `binary` and its loader, where they lie on the host; ldd(1) says which. Asked once for each binary.
 *
 * @throws {LoopaiError} `language-unavailable` when the machine cannot say.
 */
export function sharedLibraries(binary: string): Promise<readonly Bind[]> {
  const finding = known.get(binary) ?? askLdd(binary);
  known.set(binary, finding);
  finding.catch(() => known.delete(binary));
  return finding;
}

async function askLdd(binary: string): Promise<readonly Bind[]> {
  let lines: string;
  try {
    ({ stdout: lines } = await promisify(execFile)("ldd", [binary], { encoding: "utf8" }));
  } catch (cause) {
    const said = String((cause as { stdout?: string }).stdout) + String((cause as { stderr?: string }).stderr);
    if (/not a dynamic executable|statically linked/.test(said)) return [];
    throw new LoopaiError("language-unavailable", `Cannot run ${binary} in a sandbox: ldd does not say what it needs`, {
      cause,
    });
  }
  // "libm.so.6 => /lib/x86_64-linux-gnu/libm.so.6 (0x...)", and the loader: "/lib64/ld-linux-x86-64.so.2 (0x...)".
  const paths = [...lines.matchAll(/(?:=>\s+|^\s+)(\/\S+)\s+\(0x/gm)].flatMap(([, path]) => path ?? []);
  return paths.map((path) => ({ hostPath: path, guestPath: path }));
}
