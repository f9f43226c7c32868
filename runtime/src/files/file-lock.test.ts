import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { TemporaryFolder } from "../sample-app.test.fixture.ts";
import { FileLock } from "./file-lock.ts";

/** A process number that was in use and is no more. */
function deadPid(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

describe("FileLock", () => {
  test("tryAcquire() gives the lock to one holder until it is released", () => {
    using place = new TemporaryFolder();
    const path = join(place.path, ".lock");

    const first = FileLock.tryAcquire(path);
    const second = FileLock.tryAcquire(path);
    first?.release();
    const third = FileLock.tryAcquire(path);
    third?.release();
    first?.release();

    expect([first, second, third].map((lock) => lock !== undefined)).toEqual([true, false, true]);
    expect(readdirSync(place.path)).toEqual([]);
  });

  test.each([
    ["a process that is gone", () => ({ pid: deadPid(), machine: hostname(), started: null }), 0, true],
    ["a live process", () => ({ pid: process.pid, machine: hostname(), started: null }), 3_600, false],
    ["another machine, just now", () => ({ pid: 1, machine: "elsewhere", started: null }), 0, false],
    ["another machine, long ago", () => ({ pid: 1, machine: "elsewhere", started: null }), 3_600, true],
    ["nobody yet: it is being written", () => "", 0, false],
    ["nobody: its writer died at once", () => "", 60, true],
  ])("tryAcquire() judges a lock held by %s", (_who, holder, ageSeconds, taken) => {
    using place = new TemporaryFolder();
    const path = join(place.path, ".lock");
    writeFileSync(path, JSON.stringify(holder()));
    const made = Date.now() / 1_000 - ageSeconds;
    utimesSync(path, made, made);

    const lock = FileLock.tryAcquire(path);

    expect(lock !== undefined).toBe(taken);
    lock?.release();
  });

  test("note() and release() leave a lock alone that another machine took over meanwhile", () => {
    using place = new TemporaryFolder();
    const path = join(place.path, ".lock");
    const lock = FileLock.tryAcquire(path);
    const others = JSON.stringify({ pid: process.pid, machine: "elsewhere", started: null });
    writeFileSync(path, others);

    lock?.note({ url: "ours" });
    lock?.release();

    expect(readFileSync(path, "utf8")).toBe(others);
  });

  test("tryAcquire() takes over from a process that has ended and that its parent forgot", async (context) => {
    if (!existsSync("/proc/self/stat")) context.skip("needs /proc to tell that a process has ended");
    using place = new TemporaryFolder();
    const path = join(place.path, ".lock");
    // The shell becomes a program that asks for the end of no child.
    const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 60"], { stdio: ["ignore", "pipe", "ignore"] });
    try {
      const [pid] = (await once(parent.stdout, "data")) as [Buffer];
      const child = Number(pid.toString());
      while (!/\) Z /.test(readFileSync(`/proc/${child}/stat`, "utf8"))) await setTimeout(5);
      writeFileSync(path, JSON.stringify({ pid: child, machine: hostname(), started: null }));

      const lock = FileLock.tryAcquire(path);

      expect(lock).toBeDefined();
      lock?.release();
    } finally {
      parent.kill();
      await once(parent, "exit");
    }
  });

  test("tryAcquire() takes over where the process number now belongs to another process", (context) => {
    if (!existsSync("/proc/self/stat")) context.skip("needs /proc to tell when a process started");
    using place = new TemporaryFolder();
    const path = join(place.path, ".lock");
    writeFileSync(path, JSON.stringify({ pid: process.pid, machine: hostname(), started: "1" }));

    const lock = FileLock.tryAcquire(path);

    expect(lock).toBeDefined();
    lock?.release();
  });

  test("findHolder() tells who holds a lock and what it left there, until it is released", () => {
    using place = new TemporaryFolder();
    const path = join(place.path, ".lock");
    const lock = FileLock.tryAcquire(path);

    const before = FileLock.findHolder(path);
    lock?.note({ url: "first" });
    lock?.note({ url: "http://127.0.0.1:8080" });
    const noted = FileLock.findHolder(path);
    const second = FileLock.tryAcquire(path);
    const names = readdirSync(place.path);
    lock?.release();

    const holder = { pid: process.pid, machine: hostname() };
    expect(before).toEqual({ ...holder, note: undefined });
    expect(noted).toEqual({ ...holder, note: { url: "http://127.0.0.1:8080" } });
    expect([second, names]).toEqual([undefined, [".lock"]]);
    expect(FileLock.findHolder(path)).toBeUndefined();
  });

  test("findHolder() does not take one whose process is gone for a holder", () => {
    using place = new TemporaryFolder();
    const path = join(place.path, ".lock");
    writeFileSync(path, JSON.stringify({ pid: deadPid(), machine: hostname(), started: null, note: "a" }));

    expect(FileLock.findHolder(path)).toBeUndefined();
  });

  test("touch() keeps a lock of another machine from being taken over", () => {
    using place = new TemporaryFolder();
    const path = join(place.path, ".lock");
    const lock = FileLock.tryAcquire(path);
    writeFileSync(path, JSON.stringify({ pid: 1, machine: "elsewhere", started: null }));
    const hourAgo = Date.now() / 1_000 - 3_600;
    utimesSync(path, hourAgo, hourAgo);

    const stale = FileLock.findHolder(path);
    lock?.touch();
    const fresh = FileLock.findHolder(path);
    lock?.release();

    expect([stale?.machine, fresh?.machine]).toEqual([undefined, "elsewhere"]);
  });

  test("note() and touch() do nothing once the lock is given back", () => {
    using place = new TemporaryFolder();
    const lock = FileLock.tryAcquire(join(place.path, ".lock"));
    lock?.release();

    lock?.note("late");
    lock?.touch();

    expect(readdirSync(place.path)).toEqual([]);
  });

  test("hold() lets one after the other in and releases after a throw", async () => {
    using place = new TemporaryFolder();
    const path = join(place.path, ".lock");
    let inside = 0;
    const work = async () => {
      expect(++inside).toBe(1);
      await Promise.resolve();
      inside--;
    };

    const failing = FileLock.hold(path, "it", () => Promise.reject(new Error("no")));
    await Promise.allSettled([failing]);
    await Promise.all(Array.from({ length: 10 }, () => FileLock.hold(path, "it", work)));

    await expect(failing).rejects.toThrow("no");
    expect(readdirSync(place.path)).toEqual([]);
  });
});
