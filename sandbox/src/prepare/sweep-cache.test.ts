import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sweepCache } from "./sweep-cache.ts";

const DAY_MS = 24 * 60 * 60_000;

test("sweepCache() takes away what is unfinished since an hour and unused since a month, and nothing else", async () => {
  const cache = await mkdtemp(join(tmpdir(), "loopai-cache-"));
  onTestFinished(() => rm(cache, { recursive: true, force: true }));
  const folders = { prepared: join(cache, "prepared"), builds: join(cache, "builds") };
  const nowMs = Date.now();
  for (const [folder, name, ageMs] of [
    [folders.prepared, "used", DAY_MS],
    [folders.prepared, "unused", 40 * DAY_MS],
    [folders.prepared, "making-old", DAY_MS],
    [folders.prepared, "making-new", 0],
    [folders.builds, "build-old", DAY_MS],
    [folders.builds, "build-new", 0],
  ] as const) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, "program.js"), "x");
    await utimes(join(folder, name), (nowMs - ageMs) / 1_000, (nowMs - ageMs) / 1_000);
  }

  await sweepCache(folders, nowMs);

  expect((await readdir(folders.prepared)).toSorted()).toEqual(["making-new", "used"]);
  expect(await readdir(folders.builds)).toEqual(["build-new"]);
  await expect(sweepCache({ prepared: join(cache, "no"), builds: join(cache, "no") }, nowMs)).resolves.toBeUndefined();
});
