/**
 * A server whose data folder lies on a small disk of its own: a tmpfs in a mount namespace that only this server is in,
 * so it goes away with it and needs no privilege where the system lets users make namespaces.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ServedChild } from "./served-child.test.fixture.ts";

/** `unshare` as this user may call it, or undefined. */
function unshareCommand(): readonly string[] | undefined {
  const ways = [
    ["unshare", "--mount"],
    ["unshare", "--user", "--map-root-user", "--mount"],
  ];
  return ways.find(([command = "", ...args]) => {
    const mount = ["sh", "-c", 'mount -t tmpfs -o size=64k tmpfs "$0"', tmpdir()];
    return spawnSync(command, [...args, ...mount], { stdio: "ignore" }).status === 0;
  });
}

const UNSHARE = unshareCommand();

/** Why no server can have a disk of its own here, or undefined. */
export const OWN_DISK_LACKING = UNSHARE === undefined ? "needs mount namespaces: this user may make none" : undefined;

export class OwnDisk implements AsyncDisposable {
  readonly server: ServedChild;
  readonly #mountPoint: string;

  private constructor(server: ServedChild, mountPoint: string) {
    this.server = server;
    this.#mountPoint = mountPoint;
  }

  /** Serves a copy of `folder` on a disk of 1 MiB, 600 KiB of which a file named `ballast` takes. */
  static async serve(folder: string): Promise<OwnDisk> {
    const mountPoint = mkdtempSync(join(tmpdir(), "loopai-disk-"));
    const script = `mount -t tmpfs -o size=1m tmpfs "$0" && cp -r "$1" "$0/data" &&
      head -c 614400 /dev/zero > "$0/ballast" && shift && exec "$@"`;
    const prefix = [...(UNSHARE ?? []), "sh", "-c", script, mountPoint, folder];
    const server = await ServedChild.start({ dataDir: join(mountPoint, "data"), prefix });
    return new OwnDisk(server, mountPoint);
  }

  /** Path of the data folder as the server names it. */
  get dataDir(): string {
    return join(this.#mountPoint, "data");
  }

  /** Path under which this process reaches a file of the server's disk. */
  path(...parts: readonly string[]): string {
    return join(`/proc/${this.server.pid}/root`, this.#mountPoint, ...parts);
  }

  /** Lets nobody write to the disk, or everybody again. Not while the server holds a file open to write to. */
  remount(mode: "ro" | "rw"): void {
    const user = UNSHARE?.includes("--user") === true ? ["--user", "--preserve-credentials"] : [];
    const mount = ["mount", "-o", `remount,${mode}`, this.#mountPoint];
    execFileSync("nsenter", ["--target", `${this.server.pid}`, "--mount", ...user, ...mount]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.server[Symbol.asyncDispose]();
    rmSync(this.#mountPoint, { recursive: true, force: true });
  }
}
