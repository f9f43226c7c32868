import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../limits.ts";
import type { GuestCommand } from "./guest-command.ts";
import {
  BUBBLEWRAP,
  IS_ROOT,
  needsBubblewrap,
  saidBy,
  type Said,
  shellCommand,
  shellGuests,
} from "./shell-guest.test.fixture.ts";

async function said(script: string, more: Partial<GuestCommand> = {}): Promise<Said> {
  await using guests = await shellGuests();
  return await saidBy(await guests.launcher.launch(await shellCommand(script, more)));
}

beforeEach(needsBubblewrap);

describe("BubblewrapLauncher", () => {
  test("a guest reads requests on 0 and replies on 3", async () => {
    await using guests = await shellGuests();
    const guest = await guests.launcher.launch(await shellCommand("read line; echo $line >&3; echo log; echo bad >&2"));

    guest.requests.write("hello\n");
    const { stdout, stderr, replies } = await saidBy(guest);

    expect({ stdout, stderr, replies }).toEqual({ stdout: "log\n", stderr: "bad\n", replies: "hello\n" });
  });

  test("a guest has no descriptor but its four, whatever bubblewrap was handed", async () => {
    const files = ["/a", "/b", "/c"].map((guestPath) => ({ guestPath, bytes: new Uint8Array(10) }));

    const { stdout } = await said("ls /proc/self/fd", { proc: true, files });

    // The fourth is that of `ls` itself, which reads the list.
    expect(stdout.trim().split("\n")).toEqual(["0", "1", "2", "3", "4"]);
  });

  test.each([
    ["exit 7", 7],
    ["exit 0", 0],
  ])("exited says how it ended: %s", async (script, exitCode) => {
    const { exit } = await said(script);

    expect(exit).toEqual({ exitCode, signal: null, memoryLimit: false });
  });

  test("exited says which signal ended it", async () => {
    await using guests = await shellGuests();
    const guest = await guests.launcher.launch(await shellCommand("read x"));
    guest.kill();

    const { exit } = await saidBy(guest);

    expect(exit).toEqual({ exitCode: null, signal: "SIGKILL", memoryLimit: false });
  });

  test("nothing is left of the guests of a server that is killed", async () => {
    const server = spawn(process.execPath, ["--conditions=loopai-source", KILLED_SERVER], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [chunk] = (await once(server.stdout, "data")) as [Buffer];
    const pid = Number(chunk.toString("utf8"));
    const wasAlive = isRunning(pid);

    server.kill("SIGKILL");

    await expect.poll(() => isRunning(pid)).toBe(false);
    expect(wasAlive).toBe(true);
  });

  test("files come with their bytes, for reading only", async () => {
    const bytes = new TextEncoder().encode("some data");

    const { stdout, stderr } = await said("cat /data/file; echo x >/data/file", {
      files: [{ guestPath: "/data/file", bytes }],
    });

    expect(stdout).toBe("some data");
    expect(stderr).toMatch(/Read-only file system|Permission denied/);
  });

  test("a file of several megabytes arrives whole though files that may be written are small", async () => {
    const bytes = new Uint8Array(3_000_000).fill(120);
    const limits = { ...DEFAULT_LIMITS, file_bytes: 1_000 };

    const { stdout } = await said("cat /data", { files: [{ guestPath: "/data", bytes }], limits });

    expect(stdout.length).toBe(bytes.length);
  });

  test("as many files arrive as there are, with few descriptors for the guest", async () => {
    const files = Array.from({ length: 60 }, (_, index) => ({
      guestPath: `/data/${index}`,
      bytes: new Uint8Array([65]),
    }));
    const limits = { ...DEFAULT_LIMITS, descriptors: 16 };

    const { stdout } = await said("cat /data/*", { files, limits });

    expect(stdout).toBe("A".repeat(60));
  });

  test("there is a /tmp only where one was asked for, and no more room in it than that", async () => {
    const fill = "i=0; while [ $i -lt 100 ]; do cat /data >>/tmp/full || exit; i=$((i + 1)); done";
    const files = [{ guestPath: "/data", bytes: new Uint8Array(65_536) }];

    const none = await said(fill, { files });
    const small = await said(fill, { files, tmpBytes: 1024 * 1024 });

    expect(none.stderr).toMatch(/nonexistent|No such file/);
    expect(small.stderr).toMatch(/No space left/);
  });

  test("a file that is written stays within its limit", async () => {
    const files = [{ guestPath: "/data", bytes: new Uint8Array(4_096) }];
    const limits = { ...DEFAULT_LIMITS, file_bytes: 8_192 };
    const script = "trap '' XFSZ; i=0; while [ $i -lt 100 ]; do cat /data >>/tmp/full || exit; i=$((i + 1)); done";

    const { stderr } = await said(script, { files, limits, tmpBytes: 1024 * 1024 });

    expect(stderr).toMatch(/File too large/);
  });

  test("a build leaves files in its folder, and nowhere else", async () => {
    await using guests = await shellGuests();
    const hostPath = join(guests.folder, "output");
    await mkdir(hostPath);
    await chmod(guests.folder, 0o711);
    await chmod(hostPath, 0o777);
    const command = await shellCommand("echo made >/output/made; echo bad >/elsewhere", {
      writable: { hostPath, guestPath: "/output" },
    });

    const { stderr } = await saidBy(await guests.launcher.launch(command));

    expect(await readFile(join(hostPath, "made"), "utf8")).toBe("made\n");
    expect(stderr).toMatch(/Read-only file system/);
  });

  test("a guest runs as a user of its organisation's, which is not root", async (context) => {
    if (!IS_ROOT) context.skip("needs root: only it can give guests users of their own");
    const maps = ["a", "a", "b"].map((organisation) => said("cat /proc/self/uid_map", { proc: true, organisation }));

    const [one, same, other] = (await Promise.all(maps)).map(({ stdout }) => stdout);

    expect(one).toMatch(/^ +1000 +(\d{10}) +1\n$/);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  test("files that the guest's user cannot get to are staged for it", async (context) => {
    if (!IS_ROOT) context.skip("needs root: others have guests of their own user");
    await using guests = await shellGuests();
    const closed = join(guests.folder, "closed");
    await mkdir(join(closed, "inside"), { recursive: true });
    await writeFile(join(closed, "inside", "file"), "staged", { mode: 0o600 });
    await chmod(closed, 0o700);
    const command = await shellCommand("cat /bound/inside/file");
    const binds = [...command.binds, { hostPath: closed, guestPath: "/bound" }];

    const { stdout } = await saidBy(await guests.launcher.launch({ ...command, binds }));

    expect(stdout).toBe("staged");
  });

  test("usage() sees memory, CPU time and threads of the guest, and nothing after its end", async () => {
    await using guests = await shellGuests();
    const guest = await guests.launcher.launch(await shellCommand("i=0; while :; do i=$((i + 1)); done"));

    await expect.poll(() => guest.usage()?.cpuMs).toBeGreaterThan(50);
    const usage = guest.usage();
    guest.kill();
    await guest.exited;

    expect(usage?.memoryBytes).toBeGreaterThan(20_000);
    expect(usage?.memoryBytes).toBeLessThan(20_000_000);
    expect(usage?.threads).toBe(1);
    expect(guest.usage()).toBeUndefined();
    await guest.release();
  });

  test("a guest that takes more memory than it may is ended, and its exit says why", async (context) => {
    await using guests = await shellGuests();
    if (guests.cgroups.missing.has("memory")) context.skip("needs a cgroup for memory: none can be made here");
    const limits = { ...DEFAULT_LIMITS, memory_bytes: 16 * 1024 * 1024 };
    const command = await shellCommand("x=0123456789abcdef; while :; do x=$x$x; done", { limits });

    const { exit } = await saidBy(await guests.launcher.launch(command));

    expect(exit).toEqual({ exitCode: null, signal: "SIGKILL", memoryLimit: true });
  });

  test("launch() says in bubblewrap's words why it cannot start a guest, and leaves nothing", async () => {
    await using guests = await shellGuests({ change: (all) => ["--no-such-flag", ...all] });

    const launching = guests.launcher.launch(await shellCommand("exit 0"));

    await expect(launching).rejects.toMatchObject({ code: "sandbox-unavailable", message: /--no-such-flag/ });
  });

  test("launch() names a file of the host's that is missing", async () => {
    await using guests = await shellGuests();
    const command = await shellCommand("exit 0", { binds: [{ hostPath: "/no/such/file", guestPath: "/file" }] });

    const launching = guests.launcher.launch(command);

    await expect(launching).rejects.toMatchObject({ code: "sandbox-unavailable", message: /no\/such\/file/ });
  });

  test("launch() says that bubblewrap is missing", async () => {
    await using guests = await shellGuests({ bubblewrap: `${BUBBLEWRAP}-missing` });

    const launching = guests.launcher.launch(await shellCommand("exit 0"));

    await expect(launching).rejects.toMatchObject({ code: "sandbox-unavailable", message: /bwrap-missing/ });
  });

  test("release() gives everything back: descriptors, processes and cgroups", async () => {
    await using guests = await shellGuests();
    const command = await shellCommand("(read x) & read x", {
      files: [{ guestPath: "/a", bytes: new Uint8Array(100) }],
    });
    const warmUp = await guests.launcher.launch(command);
    await warmUp.release();
    const before = openDescriptors();

    const pids: string[] = [];
    for (let count = 0; count < 20; count++) {
      const guest = await guests.launcher.launch(command);
      pids.push(...cgroupProcesses(guests.cgroups.folders));
      await guest.release();
    }

    expect(openDescriptors()).toBeLessThanOrEqual(before);
    expect(guests.cgroups.folders.flatMap(guestFolders)).toEqual([]);
    await expect.poll(() => pids.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
  });
});

const KILLED_SERVER = new URL("./killed-server.test.fixture.ts", import.meta.url).pathname;

/** A dead process that nobody has asked about yet does not run. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s*[ZX]/m.test(readFileSync(`/proc/${pid}/status`, "latin1"));
  } catch {
    return false;
  }
}

function openDescriptors(): number {
  return readdirSync("/proc/self/fd").length;
}

function guestFolders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

function cgroupProcesses(folders: readonly string[]): readonly string[] {
  return folders
    .flatMap(guestFolders)
    .flatMap((folder) => readFileSync(join(folder, "cgroup.procs"), "utf8").split("\n"))
    .filter(Boolean);
}
