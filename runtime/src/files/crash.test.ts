/** A process is killed in the middle of writing, again and again: the folder still opens, and is whole. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { APP_ID, openSampleApp, TemporaryFolder } from "../sample-app.test.fixture.ts";
import { DataFolder } from "./data-folder.ts";

const ROUNDS = 6;
const WRITER = new URL("./crash-writer.test.fixture.ts", import.meta.url);

/** Kills the writer once it reported `count` finished changes: in the middle of a later one. */
async function killAfter(writer: ChildProcess, count: number): Promise<{ versions: number; revisions: number }> {
  const done = { versions: 0, revisions: 0 };
  let seen = 0;
  writer.on("message", (act) => {
    if (act === "version") done.versions++;
    else done.revisions++;
    if (++seen === count) writer.kill("SIGKILL");
  });
  await once(writer, "exit");
  return done;
}

describe("a data folder whose writer is killed", () => {
  test("opens, lost nothing that was finished, and holds nothing half written", async () => {
    using place = new TemporaryFolder();
    await openSampleApp(place.path);
    const finished = { versions: 0, revisions: 0 };

    for (let round = 0; round < ROUNDS; round++) {
      const writer = fork(WRITER, [place.path], { execArgv: ["--conditions=loopai-source"], stdio: "inherit" });
      const done = await killAfter(writer, 1 + (round % 4));
      finished.versions += done.versions;
      finished.revisions += done.revisions;
    }

    await using folder = await DataFolder.open({ path: place.path });
    const app = folder.app(APP_ID);
    const route = await app.readRoute();
    const programs = await Promise.all(app.versions().map((version) => app.readProgram(version)));
    const rows = await app.examples.read();
    expect(programs.length).toBeGreaterThanOrEqual(finished.versions);
    expect(route.revision).toBeGreaterThanOrEqual(finished.revisions);
    expect(programs.find(({ version }) => version === route.champion?.version)?.sha256).toBe(route.champion?.sha256);
    expect(rows.badLines).toEqual([]);
    expect(allFiles(place.path).filter((path) => path.includes(".unfinished-") || path.endsWith(".lock"))).toEqual([]);
  });
});

function allFiles(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: "utf8" });
}
