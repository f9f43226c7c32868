import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { APP_ID, openSampleApp, sampleLine, TemporaryFolder } from "../sample-app.test.fixture.ts";

const DAY = "2026-11-20";

describe("AppRecords", () => {
  test("append() writes the lines of one turn, each with its checksum, before it resolves", async () => {
    using place = new TemporaryFolder();
    const { folder, app } = await openSampleApp(place.path);

    await Promise.all([1, 2].map((second) => app.records.append(DAY, JSON.stringify(sampleLine(DAY, second)), "os")));

    const path = join(place.path, "loop-apps", APP_ID, "datasets", "executions");
    const [name] = readdirSync(path).filter((one) => one.endsWith(".jsonl"));
    const lines = readFileSync(join(path, name ?? ""), "utf8")
      .trim()
      .split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      [1, 2].map((second) => ({ ...sampleLine(DAY, second), crc32c: expect.stringMatching(/^[0-9a-f]{8}$/) })),
    );
    await folder.close();
  });
});
