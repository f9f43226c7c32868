import { describe, expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { csvOf, messages } from "../temporary-folder.test.fixture.ts";
import { CommandFolder, TRANSPORTS } from "../transports.test.fixture.ts";

describe.each(TRANSPORTS)("%s,", (transport) => {
  test("diff shows what one version does otherwise than another, on a file and on calls", async () => {
    await using folder = await CommandFolder.open(transport);
    folder.write("mine.csv", csvOf(messages(300)));
    folder.write("more.csv", csvOf(messages(200, "heldout.jsonl")));
    await run(folder.path, ["synthesize", "--data", "mine.csv"]);
    await run(folder.path, ["synthesize", "--data", "more.csv", "--app", "mine-001"]);
    await run(folder.path, ["execute", "mine-001", "--text", "see you at the station"]);

    const onFile = await run(folder.path, ["diff", "mine-001", "v1", "v2", "--data", "mine.csv"]);
    const onCalls = await run(folder.path, ["diff", "mine-001", "1", "2", "--json"]);
    const itself = await run(folder.path, ["diff", "mine-001", "v1", "v1"]);

    expect(onFile.code).toBe(0);
    expect(onFile.out).toMatch(/mine-001 v1 → v2 on 300 inputs\n +The same +[\d.]+ % of 300/);
    expect(onFile.out).toMatch(/Right +of 300 rows with a label, \d+ only by v1, \d+ only by v2/);
    expect(onCalls.json).toMatchObject({ from: 1, to: 2, inputs: 1, judged: null });
    expect(itself.err).toContain("Cannot compare v1 with itself");
  });
});
