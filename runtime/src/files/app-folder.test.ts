import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  APP_ID,
  champion,
  openSampleApp,
  promote,
  sampleProgram,
  TemporaryFolder,
} from "../sample-app.test.fixture.ts";
import { DataFolder } from "./data-folder.ts";

const appPath = (place: TemporaryFolder, ...rest: string[]) => join(place.path, "loop-apps", APP_ID, ...rest);

describe("AppFolder routes", () => {
  test("changeRoute() counts the revision up by one, whatever the change says", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);

    const changed = await app.changeRoute((route) => ({ ...route, revision: 70, app_state: "paused" }));

    expect(changed).toEqual({ revision: 1, app_state: "paused" });
    await expect(app.readRoute()).resolves.toEqual(changed);
  });

  test("changeRoute() serialises changes of two openings, none is lost", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);
    await using second = await DataFolder.open({ path: place.path });
    const other = second.app(APP_ID);

    await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? app : other).changeRoute((route) => route)));

    await expect(app.readRoute()).resolves.toMatchObject({ revision: 20 });
  });

  test("changeRoute() leaves the route as it is when the change throws", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);

    const changing = app.changeRoute(() => {
      throw new Error("no");
    });

    await expect(changing).rejects.toThrow("no");
    await expect(app.changeRoute((route) => route)).resolves.toMatchObject({ revision: 1 });
  });

  test("readRoute() does not read a device or a pipe in the place of the route: it may have no end", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);
    rmSync(appPath(place, "route.json"));
    symlinkSync("/dev/null", appPath(place, "route.json"));

    const reading = app.readRoute();

    await expect(reading).rejects.toThrow(/^Cannot read .*route\.json: it is not a plain file/);
  });

  test.each([
    ["not JSON", "{"],
    ["of another form", '{"revision":-1,"app_state":"active"}'],
  ])("readRoute() reports storage-failed for a route that is %s", async (_what, text) => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);
    writeFileSync(appPath(place, "route.json"), text);

    const reading = app.readRoute();

    await expect(reading).rejects.toMatchObject({ code: "storage-failed" });
  });

  test("changeRoute() reports storage-failed when the file cannot be replaced", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);
    rmSync(appPath(place), { recursive: true });
    writeFileSync(appPath(place), "a file in the place of the folder");

    const changing = app.changeRoute((route) => route);

    await expect(changing).rejects.toMatchObject({ code: "storage-failed" });
  });
});

describe("AppFolder programs", () => {
  test("writeProgram() gives back what readProgram() finds, byte for byte", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);
    const { files, manifest, report } = sampleProgram();

    const written = await app.writeProgram(files, manifest, report);

    const read = await app.readProgram(written.version);
    expect(read).toEqual({
      ...written,
      manifest: read.manifest,
      report,
      files: new Map([...files].map(([k, v]) => [k, Buffer.from(v)])),
    });
    expect(read.manifest).toEqual({
      ...manifest,
      files: manifest.files.toSorted((a, b) => a.path.localeCompare(b.path)),
    });
    expect(readdirSync(appPath(place, "artifacts", "v1")).toSorted()).toEqual([
      "lookup.json",
      "program.json",
      "program.yaml",
      "report.json",
    ]);
  });

  test("writeProgram() gives one program the same hash and another version each time", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);
    const { files, manifest, report } = sampleProgram();

    const first = await app.writeProgram(files, manifest, report);
    const second = await app.writeProgram(files, manifest, report);

    expect([first.version, second.version]).toEqual([1, 2]);
    expect(second.sha256).toBe(first.sha256);
  });

  test("writeProgram() never gives a number twice, also when the newest folder was removed", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);
    await promote(app);
    await promote(app);
    rmSync(appPath(place, "artifacts", "v2"), { recursive: true });
    await using again = await DataFolder.open({ path: place.path });

    const third = await promote(again.app(APP_ID));

    expect(third.version).toBe(3);
    expect(app.versions()).toEqual([1, 3]);
  });

  test("writeProgram() counts from the route when the counter is lost", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);
    await app.changeRoute((route) => ({ ...route, champion: champion({ version: 7, sha256: "0".repeat(64) }) }));

    const { version } = await promote(app);

    expect(version).toBe(8);
  });

  test("writeProgram() refuses files that the manifest does not describe and writes nothing", async () => {
    using place = new TemporaryFolder();
    const { app } = await openSampleApp(place.path);
    const { files, manifest, report } = sampleProgram();
    const altered = new Map(files).set("lookup.json", new TextEncoder().encode("{}"));

    const writing = app.writeProgram(altered, manifest, report);

    await expect(writing).rejects.toMatchObject({ code: "program-invalid" });
    expect(app.versions()).toEqual([]);
  });

  test("open() sweeps what an interrupted write left, and says so", async () => {
    using place = new TemporaryFolder();
    await openSampleApp(place.path);
    mkdirSync(appPath(place, "artifacts", ".unfinished-abc"), { recursive: true });
    writeFileSync(appPath(place, ".unfinished-def"), "half a route");
    await using again = await DataFolder.open({ path: place.path });

    again.app(APP_ID);

    expect(again.notices.map(({ code }) => code)).toEqual(["unfinished-removed", "unfinished-removed"]);
    expect(existsSync(appPath(place, ".unfinished-def"))).toBe(false);
    expect(readdirSync(appPath(place, "artifacts"))).toEqual([]);
  });

  test("open() leaves unfinished files alone while another holds the app", async () => {
    using place = new TemporaryFolder();
    await openSampleApp(place.path);
    writeFileSync(appPath(place, ".unfinished-def"), "being written");
    const holder = { pid: process.pid, machine: (await import("node:os")).hostname(), started: null };
    writeFileSync(appPath(place, ".lock"), JSON.stringify(holder));
    await using again = await DataFolder.open({ path: place.path });

    again.app(APP_ID);

    expect(readFileSync(appPath(place, ".unfinished-def"), "utf8")).toBe("being written");
  });
});
