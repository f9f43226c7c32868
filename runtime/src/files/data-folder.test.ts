import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { APP_ID, openSampleApp, sampleConfig, TemporaryFolder } from "../sample-app.test.fixture.ts";
import { DataFolder } from "./data-folder.ts";

describe("DataFolder", () => {
  test("open() says how to make a folder that is not there", async () => {
    using place = new TemporaryFolder();

    const opening = DataFolder.open({ path: join(place.path, "nothing") });

    await expect(opening).rejects.toMatchObject({
      code: "data-folder-missing",
      message: expect.stringContaining("loopai init"),
    });
  });

  test.each([true, false])("open() says that a file stands in the place of the folder, create %s", async (create) => {
    using place = new TemporaryFolder();
    writeFileSync(join(place.path, "data"), "");

    const opening = DataFolder.open({ path: join(place.path, "data"), create });

    await expect(opening).rejects.toMatchObject({
      code: "storage-failed",
      message: expect.stringMatching(/a file/),
    });
  });

  test("open() sweeps apps that were never finished and says so", async () => {
    using place = new TemporaryFolder();
    mkdirSync(join(place.path, "loop-apps", ".unfinished-1", "artifacts"), { recursive: true });

    await using folder = await DataFolder.open({ path: place.path });

    expect(folder.notices).toMatchObject([{ code: "unfinished-removed" }]);
    expect(folder.listApps()).toEqual([]);
  });

  test("createApp() makes an app that another opening finds", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);
    await folder.close();

    await using again = await DataFolder.open({ path: place.path });

    expect(again.listApps()).toEqual([APP_ID]);
    await expect(again.app(APP_ID).readConfig()).resolves.toEqual(sampleConfig());
    await expect(again.app(APP_ID).readRoute()).resolves.toEqual({ revision: 0, app_state: "active" });
  });

  test("createApp() refuses an id that is taken and leaves the app as it is", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);

    const second = folder.createApp({ ...sampleConfig(), name: "Another" });

    await expect(second).rejects.toMatchObject({ code: "app-exists" });
    await expect(app.readConfig()).resolves.toMatchObject({ name: "Spam detector" });
    expect(folder.listApps()).toEqual([APP_ID]);
  });

  test.each(["no-such-app", "../loop-apps/spam-detector-001", "..", "", "a/b", "Spam", "a\0b", ".lock"])(
    "app() answers app-not-found to %j",
    async (id) => {
      using place = new TemporaryFolder();
      const { folder } = await openSampleApp(place.path);

      const opening = () => folder.app(id);

      expect(opening).toThrow(expect.objectContaining({ code: "app-not-found" }));
    },
  );

  test("nextFreeId() makes a slug and takes the next free number", async () => {
    using place = new TemporaryFolder();
    const { folder } = await openSampleApp(place.path);

    const ids = ["Spam detector", "Détecte l'été !", "スパム", "x".repeat(90)].map((name) => folder.nextFreeId(name));

    expect(ids).toEqual(["spam-detector-002", "detecte-l-ete-001", "app-001", `${"x".repeat(50)}-001`]);
  });
});
