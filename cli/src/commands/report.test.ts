import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { csvOf, messages } from "../temporary-folder.test.fixture.ts";
import { CommandFolder, TRANSPORTS } from "../transports.test.fixture.ts";

describe.each(TRANSPORTS)("%s,", (transport) => {
  test("report shows labels and their confusions, and writes a page that is whole", async () => {
    await using folder = await CommandFolder.open(transport);
    folder.write("mine.csv", csvOf(messages(400)));
    await run(folder.path, ["synthesize", "--data", "mine.csv"]);

    const shown = await run(folder.path, ["report", "mine-001"]);
    const written = await run(folder.path, ["report", "mine-001", "--version", "v1", "--html", "--json"]);
    const again = await run(folder.path, ["report", "mine-001", "--version", "1", "--html"]);
    const missing = await run(folder.path, ["report", "mine-001", "--version", "9"]);

    expect(shown.code).toBe(0);
    for (const title of ["Labels, on the rows kept for judging", "What is taken for what", "Macro-F1"]) {
      expect(shown.out).toContain(title);
    }
    expect(written.json).toMatchObject({ app_id: "mine-001", version: 1 });
    const page = readFileSync(join(folder.path, "mine-001-v1.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>[\s\S]*<svg[\s\S]*<\/html>\n$/);
    expect(again.err).toContain("--force replaces it");
    expect(missing.code).not.toBe(0);
    expect(missing.err).toContain("v9");
  });
});
