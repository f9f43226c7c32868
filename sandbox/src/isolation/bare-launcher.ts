/**
 * Starts guests without isolation: level `weak`, for where an operator accepts that, and for comparing costs.
 *
 * Only what a process limit can do is done: open files, file size, address space, no core. Nothing here keeps a guest from
 * the host's files or network.
 */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { GuestCommand } from "./guest-command.ts";
import { hostPaths } from "./guest-paths.ts";
import { GuestProcess } from "./guest-process.ts";
import type { Guest, GuestLauncher } from "./guest.ts";
import { processUsage } from "./process-usage.ts";

export class BareLauncher implements GuestLauncher {
  async launch(command: GuestCommand): Promise<Guest> {
    const scratch = await mkdtemp(join(tmpdir(), "loopai-guest-"));
    const at = hostPaths(command, scratch);
    await mkdir(at("/tmp"), { recursive: true });
    for (const { guestPath, bytes } of command.files) {
      await mkdir(dirname(at(guestPath)), { recursive: true });
      await writeFile(at(guestPath), bytes, { mode: 0o444 });
    }
    const { descriptors, file_bytes: fileBytes } = command.limits;
    const limits = [`--nofile=${descriptors}`, `--fsize=${fileBytes}`, "--core=0"];
    if (command.addressSpaceBytes !== undefined) limits.push(`--as=${command.addressSpaceBytes}`);
    const child = spawn("prlimit", [...limits, ...command.argv(at)], {
      stdio: ["pipe", "pipe", "pipe", "pipe"],
      detached: true,
      cwd: scratch,
      env: command.environment(at),
    });
    return new GuestProcess({
      child,
      usage: () => (child.pid === undefined ? undefined : processUsage(child.pid)),
      outOfMemory: () => false,
      cleanUp: () => rm(scratch, { recursive: true, force: true }),
    });
  }
}
