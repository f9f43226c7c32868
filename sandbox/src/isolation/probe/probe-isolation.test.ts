import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { promisify } from "node:util";
import { describe, expect, test, type TestContext } from "vitest";
import type { Trial } from "./isolation-trial.test.fixture.ts";

const run = promisify(execFile);
const TRIAL = new URL("./isolation-trial.test.fixture.ts", import.meta.url).pathname;
const IS_ROOT = process.getuid?.() === 0;
/** Nobody's number. */
const ORDINARY_USER = "64321";
const AS_ORDINARY_USER = ["setpriv", "--reuid", ORDINARY_USER, "--regid", ORDINARY_USER, "--clear-groups"];
/** Who started the server: root, where the tests run as root, and an ordinary user. */
const STARTED_BY = IS_ROOT ? (["root", "an ordinary user"] as const) : (["an ordinary user"] as const);

async function tried(startedBy: (typeof STARTED_BY)[number], takenOut: string): Promise<Trial> {
  const command = [process.execPath, "--conditions=source", TRIAL, takenOut];
  const [file = "", ...rest] = IS_ROOT && startedBy !== "root" ? [...AS_ORDINARY_USER, ...command] : command;
  const { stdout } = await run(file, rest, { env: { HOME: tmpdir(), PATH: "/usr/bin:/bin" } });
  return JSON.parse(stdout) as Trial;
}

describe.each(STARTED_BY)("the isolation of a server that was started by %s", (startedBy) => {
  const needs = (context: TestContext): void => {
    if (!existsSync("/usr/bin/bwrap")) context.skip("needs bubblewrap: not installed");
    const [setpriv = "", ...rest] = AS_ORDINARY_USER;
    const canRead = startedBy === "root" || !IS_ROOT || spawnSync(setpriv, [...rest, "test", "-r", TRIAL]).status === 0;
    if (!canRead) context.skip("needs a checkout that every user can read");
  };

  test("holds in every layer that needs no cgroup", async (context) => {
    needs(context);

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
  ])("is found to be weak without its %s", async (takenOut, layers) => {
    const { level, lost } = await tried(startedBy, takenOut);

    expect(lost).toEqual(expect.arrayContaining(layers));
    expect(level).toBe("weak");
  });

  test("is found to be weak where guests are root of the host", async (context) => {
    if (startedBy !== "root") return;
    needs(context);

    const { level, lost, details } = await tried(startedBy, "user");

    expect(lost).toContain("unprivileged-user");
    expect(details.join()).toContain("root outside of its namespace");
    expect(level).toBe("weak");
  });

  test("is found to be medium without cgroups, and says why", async (context) => {
    needs(context);

    const { level, lost, details } = await tried(startedBy, "cgroups");

    expect(lost).toEqual(["memory", "processes"]);
    expect(details[0]).toContain("no cgroups");
    expect(level).toBe("medium");
  });
});
