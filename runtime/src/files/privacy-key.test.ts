import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { KeptValues } from "../privacy/kept-values.ts";
import { openSampleApp, sampleConfig, TemporaryFolder } from "../sample-app.test.fixture.ts";
import { DataFolder } from "./data-folder.ts";

function keyPath(place: TemporaryFolder, appId: string): string {
  return join(place.path, "loop-apps", appId, ".privacy-key");
}

describe("AppFolder.privacyKey()", () => {
  test("makes 32 bytes that only the owner may read, and gives the same ones from then on", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);

    const key = await app.privacyKey();

    await folder.close();
    await using again = await DataFolder.open({ path: place.path });
    expect(key.length).toBe(32);
    expect(Buffer.from(await again.app(app.appId).privacyKey())).toEqual(Buffer.from(key));
    expect(readFileSync(keyPath(place, app.appId))).toEqual(Buffer.from(key));
    expect(statSync(keyPath(place, app.appId)).mode & 0o777).toBe(0o600);
  });

  test("makes one key when many ask at once", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    await using second = await DataFolder.open({ path: place.path });

    const keys = await Promise.all([app, second.app(app.appId), app].map((one) => one.privacyKey()));

    await folder.close();
    expect(new Set(keys.map((key) => Buffer.from(key).toString("hex"))).size).toBe(1);
  });

  test("gives two apps different keys, so that the same value has another hash in each", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    const other = await folder.createApp(sampleConfig("other-001"));

    const hashes = await Promise.all(
      [app, other].map(async (one) =>
        new KeptValues({ privacy: "hashed", redact: [], key: await one.privacyKey() }).input("the same message"),
      ),
    );

    await folder.close();
    expect(hashes[0]).not.toEqual(hashes[1]);
  });

  test("refuses a file that is no key, and makes a new one when it was removed", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);
    const before = await app.privacyKey();
    writeFileSync(keyPath(place, app.appId), "short");

    await expect(app.privacyKey()).rejects.toMatchObject({ code: "storage-failed" });
    rmSync(keyPath(place, app.appId));
    const after = await app.privacyKey();

    await folder.close();
    expect(Buffer.from(after)).not.toEqual(Buffer.from(before));
  });
});
