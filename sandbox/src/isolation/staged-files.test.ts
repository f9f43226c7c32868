import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { StagedFiles } from "./staged-files.ts";

async function opened() {
  const folder = await mkdtemp(join(tmpdir(), "loopai-staged-"));
  const closed = join(folder, "closed");
  await chmod(folder, 0o755);
  await mkdir(closed, { mode: 0o700 });
  await writeFile(join(closed, "file"), "one", { mode: 0o644 });
  const staging = join(folder, "staging");
  return {
    folder,
    closed,
    staging,
    staged: async (hostPath: string) =>
      (await new StagedFiles(staging).readable([{ hostPath, guestPath: "/file" }]))[0]?.hostPath ?? "",
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

describe("StagedFiles", () => {
  beforeEach((context) => {
    if (process.getuid?.() !== 0) context.skip("needs root: others stage nothing");
  });

  test("readable() leaves alone what every user can read", async () => {
    await using files = await opened();
    const open = join(files.folder, "open");
    await writeFile(open, "open", { mode: 0o644 });

    expect(await files.staged(open)).toBe(open);
  });

  test("readable() stages a file in a closed folder, once", async () => {
    await using files = await opened();

    const path = await files.staged(join(files.closed, "file"));
    const again = await files.staged(join(files.closed, "file"));

    expect(path.startsWith(files.staging)).toBe(true);
    expect(await readFile(path, "utf8")).toBe("one");
    expect(again).toBe(path);
  });

  test("readable() stages a file anew when it has changed", async () => {
    await using files = await opened();
    const file = join(files.closed, "file");
    const before = await files.staged(file);
    await rm(file);
    await writeFile(file, "two", { mode: 0o644 });
    await utimes(file, 1, 1);

    const after = await files.staged(file);

    expect([await readFile(before, "utf8"), await readFile(after, "utf8")]).toEqual(["one", "two"]);
  });

  test("readable() gives libraries that lie side by side as one folder, and all else as it is", async () => {
    await using files = await opened();
    const names = ["libone.so.1", "libtwo.so", "libthree.so.3"];
    await Promise.all(names.map((name) => writeFile(join(files.folder, name), name, { mode: 0o644 })));
    const binds = ["libone.so", ...names.slice(1)].map((name) => ({
      hostPath: join(files.folder, name),
      guestPath: `/lib/${name}`,
    }));
    const other = { hostPath: join(files.folder, "data"), guestPath: "/usr/share" };
    await mkdir(other.hostPath, { mode: 0o755 });
    await symlink("libone.so.1", join(files.folder, "libone.so"));

    const [gathered, ...others] = await new StagedFiles(files.staging).readable([other, ...binds]);

    expect(gathered?.guestPath).toBe("/lib");
    const folder = gathered?.hostPath ?? "";
    expect(await readdir(folder)).toEqual(["libone.so", "libthree.so.3", "libtwo.so"]);
    expect(await readFile(join(folder, "libone.so"), "utf8")).toBe("libone.so.1");
    expect(others).toEqual([other]);
  });

  test("a staged file of somebody else's is a copy, which they cannot change", async () => {
    await using files = await opened();
    const file = join(files.closed, "file");
    await chown(file, 4_321, 4_321);

    const path = await files.staged(file);
    await writeFile(file, "changed");

    expect(await readFile(path, "utf8")).toBe("one");
    expect((await stat(path)).uid).toBe(0);
  });

  test("a folder that others can write to is not used for staging", async () => {
    await using files = await opened();
    await mkdir(files.staging);
    await chmod(files.staging, 0o777);

    const staging = files.staged(join(files.closed, "file"));

    await expect(staging).rejects.toMatchObject({ code: "sandbox-unavailable", message: /can write/ });
  });
});
