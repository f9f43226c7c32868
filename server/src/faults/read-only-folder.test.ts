import { expect, test } from "vitest";
import { faultsOf } from "./answer-faults.test.fixture.ts";
import { OWN_DISK_LACKING, OwnDisk } from "./own-disk.test.fixture.ts";
import { appPath, PreparedFolder } from "./prepared-folder.test.fixture.ts";
import { recordedIds } from "./recorded-lines.test.fixture.ts";
import { executionIdOf } from "./served-child.test.fixture.ts";

test("a server whose folder may only be read goes on reading, refuses what it cannot record, and recovers", async (context) => {
  context.skip(OWN_DISK_LACKING !== undefined, OWN_DISK_LACKING);
  using folder = await PreparedFolder.make();
  await using disk = await OwnDisk.serve(folder.path);
  const { server } = disk;
  disk.remount("ro");

  const call = await server.execute("see you");
  const writes = [
    call,
    await server.call("POST", "/api/v1/loop-apps", { name: "Other", input_schema: true, output_schema: true }),
    await server.call("POST", "/api/v1/loop-apps/spam-001/programs/1/promote"),
    await server.call("POST", "/api/v1/loop-apps/spam-001/labels", { input: "see you", output: "ham" }),
  ];
  const app = await server.call("GET", "/api/v1/loop-apps/spam-001");
  const ready = await server.call("GET", "/health/ready");
  disk.remount("rw");
  const afterwards = await server.execute("see you");

  expect(writes.flatMap((one) => faultsOf(one, disk.dataDir))).toEqual([]);
  expect(writes.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
  expect([app.status, ready.status]).toEqual([200, 503]);
  expect(recordedIds(appPath(disk.path("data")))).toEqual([executionIdOf(afterwards)]);
});
