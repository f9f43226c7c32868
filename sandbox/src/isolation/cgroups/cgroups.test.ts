import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../limits.ts";
import { Cgroups } from "./cgroups.ts";

describe("Cgroups", () => {
  test("close() gives all cgroups back, with what still runs in them", async (context) => {
    const cgroups = await Cgroups.open();
    if (cgroups.folders.length === 0) context.skip("needs cgroups: none can be made here");
    await cgroups.create(DEFAULT_LIMITS).then((guest) => guest.joined());
    const sleeper = spawn("sleep", ["600"], { stdio: "ignore" });
    const [folder = ""] = cgroups.folders;
    await writeFile(join(folder, "guest-1", "cgroup.procs"), String(sleeper.pid));

    const ended = once(sleeper, "exit");
    await cgroups.close();

    expect((await ended)[1]).toBe("SIGKILL");
    expect(cgroups.folders.filter((one) => existsSync(one))).toEqual([]);
  });

  test("open() removes what a server left that is gone, and nothing of one that runs", async (context) => {
    await using running = await Cgroups.open();
    if (running.folders.length === 0) context.skip("needs cgroups: none can be made here");
    const [own = ""] = running.folders;
    // A process of that number may be there, but none that started so early.
    const left = join(dirname(own), `loopai.${process.pid}.1.1`);
    await mkdir(join(left, "guest-1"), { recursive: true });

    await (await Cgroups.open()).close();

    expect(existsSync(left)).toBe(false);
    expect(existsSync(own)).toBe(true);
  });
});
