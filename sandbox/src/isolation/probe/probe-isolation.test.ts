import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { beforeEach, describe, expect, test } from "vitest";
import type { Trial } from "./isolation-trial.test.fixture.ts";

const TRIAL = new URL("./isolation-trial.test.fixture.ts", import.meta.url).pathname;
const IS_ROOT = process.getuid?.() === 0;
/** Nobody's number. */
const ORDINARY_USER = "64321";
const AS_ORDINARY_USER = ["setpriv", "--reuid", ORDINARY_USER, "--regid", ORDINARY_USER, "--clear-groups"];
/** Who started the server: root, where the tests run as root, and an ordinary user. */
const STARTED_BY = IS_ROOT ? (["root", "an ordinary user"] as const) : (["an ordinary user"] as const);

/** One descriptor more than Node looks at when it closes what it was handed. */
const STDIO = Array.from({ length: 21 }, (_, index) =>
  [1, 2, 20].includes(index) ? ("pipe" as const) : ("ignore" as const),
);

async function tried(startedBy: (typeof STARTED_BY)[number], takenOut: string): Promise<Trial> {
  const command = [process.execPath, "--conditions=loopai-source", TRIAL, takenOut];
  const [file = "", ...rest] = IS_ROOT && startedBy !== "root" ? [...AS_ORDINARY_USER, ...command] : command;
  const child = spawn(file, rest, { env: { HOME: tmpdir(), PATH: "/usr/bin:/bin" }, stdio: STDIO });
  const [stdout, stderr] = await Promise.all([text(child.stdout as Readable), text(child.stderr as Readable)]);
  for (const stream of child.stdio) stream?.destroy();
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Trial;
}

describe.each(STARTED_BY)("the isolation of a server that was started by %s", (startedBy) => {
  beforeEach((context) => {
    if (!existsSync("/usr/bin/bwrap")) context.skip("needs bubblewrap: not installed");
    const [setpriv = "", ...rest] = AS_ORDINARY_USER;
    const canRead = startedBy === "root" || !IS_ROOT || spawnSync(setpriv, [...rest, "test", "-r", TRIAL]).status === 0;
    if (!canRead) context.skip("needs a checkout that every user can read");
  });

  test("holds in every layer that needs no cgroup", async () => {
    const { level, lost } = await tried(startedBy, "nothing");

    expect(lost.filter((name) => name !== "memory" && name !== "processes")).toEqual([]);
    expect(level).not.toBe("weak");
  });

  test.each([
    ["network", ["namespaces", "network"]],
    ["processes", ["namespaces"]],
    ["system call filter", ["seccomp", "network"]],
    ["read-only root", ["root", "mounts"]],
    ["read-only proc", ["proc", "mounts"]],
    ["root of its own", ["root"]],
    ["environment", ["environment"]],
    ["limits", ["limits"]],
    ["closing of descriptors", ["descriptors"]],
  ])("is found to be weak without its %s", async (takenOut, layers) => {
    const { level, lost } = await tried(startedBy, takenOut);

    expect(lost).toEqual(expect.arrayContaining(layers));
    expect(level).toBe("weak");
  });

  test("is found to be weak where guests are root of the host", async () => {
    if (startedBy !== "root") return;
    const { level, lost, details } = await tried(startedBy, "user");

    expect(lost).toContain("unprivileged-user");
    expect(details.join()).toContain("root outside of its namespace");
    expect(level).toBe("weak");
  });

  test("is found to be medium without cgroups, and says why", async () => {
    const { level, lost, details } = await tried(startedBy, "cgroups");

    expect(lost).toEqual(["memory", "processes"]);
    expect(details[0]).toContain("no cgroups");
    expect(level).toBe("medium");
  });
});
