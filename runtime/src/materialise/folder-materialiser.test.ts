import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LoopaiError } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { DataFolder } from "../files/data-folder.ts";
import type { AppFolder } from "../files/app-folder.ts";
import { APP_ID, openSampleApp, promote, TemporaryFolder } from "../sample-app.test.fixture.ts";
import { FolderMaterialiser } from "./folder-materialiser.ts";

interface Bench extends AsyncDisposable {
  readonly app: AppFolder;
  /** The same app as another process sees it. */
  readonly other: AppFolder;
  readonly materialiser: FolderMaterialiser;
  readonly taken: number[];
  readonly refused: LoopaiError[];
  readonly path: (name: string) => string;
}

async function open(): Promise<Bench> {
  await using opened = new AsyncDisposableStack();
  const place = opened.use(new TemporaryFolder());
  const { folder, app } = await openSampleApp(place.path);
  opened.use(folder);
  const other = opened.use(await DataFolder.open({ path: place.path })).app(APP_ID);
  await promote(app);
  const taken: number[] = [];
  const refused: LoopaiError[] = [];
  const materialiser = new FolderMaterialiser({
    folder: app,
    onTaken: (revision) => taken.push(revision),
    onRefused: (error) => refused.push(error),
  });
  const all = opened.move();
  const path = (name: string) => join(place.path, "loop-apps", APP_ID, name);
  return { app, other, materialiser, taken, refused, path, [Symbol.asyncDispose]: () => all.disposeAsync() };
}

/** What stands at `nowMs`, read again where that is due. */
async function at(materialiser: FolderMaterialiser, nowMs: number) {
  return materialiser.current(nowMs) ?? (await materialiser.refresh(nowMs));
}

describe("FolderMaterialiser", () => {
  test("hands out route and settings, the same object while nothing changes", async () => {
    await using bench = await open();

    const first = await at(bench.materialiser, 0);
    const later = await at(bench.materialiser, 10_000);

    expect(first).toMatchObject({ route: { revision: 1 }, settings: { privacy: "full", durability: "os" } });
    expect(later).toBe(first);
    expect(bench.taken).toEqual([1]);
  });

  test("reads once for all calls that wait at the same time", async () => {
    await using bench = await open();

    const found = await Promise.all(Array.from({ length: 20 }, () => bench.materialiser.refresh(0)));

    expect(new Set(found).size).toBe(1);
    expect(bench.taken).toEqual([1]);
  });

  test("hands out a change of this process at once, also to a call that came while it was reading", async () => {
    await using bench = await open();
    await at(bench.materialiser, 0);

    const reading = bench.materialiser.refresh(0);
    await bench.app.changeRoute((route) => ({ ...route, app_state: "paused" }));
    const changed = await at(bench.materialiser, 0);
    await reading;
    const settled = await at(bench.materialiser, 0);

    expect([changed.route.app_state, settled.route.app_state]).toEqual(["paused", "paused"]);
  });

  test("hands out what another process changed after 200 ms, not before: route and settings, each by itself", async () => {
    await using bench = await open();
    const first = await at(bench.materialiser, 0);

    await bench.other.changeRoute((route) => ({ ...route, app_state: "paused" }));
    const before = await at(bench.materialiser, 199);
    const rerouted = await at(bench.materialiser, 200);
    await bench.other.writeConfig({ ...(await bench.other.readConfig()), privacy: "none" });
    const reset = await at(bench.materialiser, 400);

    expect(before).toBe(first);
    expect(rerouted).toMatchObject({ route: { app_state: "paused" }, settings: { privacy: "full" } });
    expect(rerouted.settings).toBe(first.settings);
    expect(reset).toMatchObject({ route: { app_state: "paused" }, settings: { privacy: "none" } });
    expect(reset.route).toBe(rerouted.route);
  });

  test("takes a change of what the hot path does not go by for no change", async () => {
    await using bench = await open();
    const first = await at(bench.materialiser, 0);

    await bench.other.writeConfig({ ...(await bench.other.readConfig()), task: "Something else" });
    const later = await at(bench.materialiser, 200);

    expect(later).toBe(first);
  });

  test("goes on with what stands while one call reads what changed", async () => {
    await using bench = await open();
    const first = await at(bench.materialiser, 0);
    await bench.other.changeRoute((route) => route);

    const due = bench.materialiser.current(200);
    const reading = bench.materialiser.refresh(200);
    const meanwhile = bench.materialiser.current(200);
    await reading;

    expect(due).toBeUndefined();
    expect(meanwhile).toBe(first);
    expect(bench.materialiser.current(200)?.route.revision).toBe(2);
  });

  test.each([
    ["route.json", "storage-failed", (sound: string) => sound.slice(0, -10)],
    ["route.json", "storage-failed", () => '{"revision": 9}'],
    ["route.json", "storage-failed", () => ""],
    ["config.yaml", "config-invalid", (sound: string) => sound.replace("privacy: full", "privacy: ful")],
    ["config.yaml", "config-invalid", (sound: string) => `${sound}\nunknown_key: 1\n`],
  ] as const)(
    "keeps the last good one while %s is wrong (%s), says so once, and takes it when it was repaired",
    async (name, code, damage) => {
      await using bench = await open();
      const first = await at(bench.materialiser, 0);
      const sound = readFileSync(bench.path(name), "utf8");

      writeFileSync(bench.path(name), damage(sound));
      const during = [await at(bench.materialiser, 200), await at(bench.materialiser, 9_000)];
      writeFileSync(bench.path(name), sound);
      await bench.other.changeRoute((route) => ({ ...route, app_state: "paused" }));
      await bench.other.writeConfig({ ...(await bench.other.readConfig()), privacy: "none" });
      const repaired = await at(bench.materialiser, 9_200);

      expect(during).toEqual([first, first]);
      expect(bench.refused.map((error) => error.code)).toEqual([code]);
      expect(repaired).toMatchObject({ route: { app_state: "paused" }, settings: { privacy: "none" } });
    },
  );

  test("tries a file again after five seconds that was wrong and has not changed since", async () => {
    await using bench = await open();
    await at(bench.materialiser, 0);
    writeFileSync(bench.path("route.json"), "{");
    await at(bench.materialiser, 200);

    const answers = [
      bench.materialiser.current(400),
      bench.materialiser.current(5_199),
      bench.materialiser.current(5_400),
    ];

    expect(answers.map((found) => found !== undefined)).toEqual([true, true, false]);
  });

  test("never takes a lower revision, and says so", async () => {
    await using bench = await open();
    const old = readFileSync(bench.path("route.json"));
    await bench.app.changeRoute((route) => ({ ...route, app_state: "paused" }));
    const first = await at(bench.materialiser, 0);

    writeFileSync(bench.path("route.json"), old);
    const later = await at(bench.materialiser, 200);

    expect(later).toBe(first);
    expect(bench.refused).toMatchObject([
      { code: "storage-failed", message: expect.stringContaining("revision 1 is lower than 2") },
    ]);
  });

  test.each([
    ["route.json", "storage-failed"],
    ["config.yaml", "config-invalid"],
  ])("hands out nothing while there was never a good %s", async (name, code) => {
    await using bench = await open();
    writeFileSync(bench.path(name), "{");

    const reading = at(bench.materialiser, 0);

    await expect(reading).rejects.toMatchObject({ code });
    expect(bench.materialiser.current(0)).toBeUndefined();
  });
});
