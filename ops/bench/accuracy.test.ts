import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const MAIN = new URL("./main.ts", import.meta.url).pathname;

function bench(...args: readonly string[]) {
  return spawnSync(process.execPath, ["--conditions=loopai-source", MAIN, ...args], { encoding: "utf8" });
}

/** Rows of two labels that one word tells apart; the output holds a second key, which is left out. */
function lines(from: number, to: number): string {
  const rows = Array.from({ length: to - from }, (_, at) => {
    const label = (from + at) % 3 === 0 ? "rain" : "sun";
    return { input: { text: `weather ${label} number ${from + at}` }, output: { label, slots: [at] } };
  });
  return rows.map((row) => JSON.stringify(row)).join("\n");
}

describe("bench accuracy", () => {
  let data = "";
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), "loopai-bench-"));
    for (const name of ["weather", "other"]) mkdirSync(join(data, name));
    writeFileSync(join(data, "weather", "train.jsonl"), lines(0, 400));
    writeFileSync(join(data, "weather", "test.jsonl"), lines(400, 500));
    writeFileSync(join(data, "other", "train.jsonl"), '{"input":"a","output":"no label"}\n');
    writeFileSync(join(data, "other", "test.jsonl"), '{"input":"a","output":"no label"}\n');
  });
  afterAll(() => rmSync(data, { recursive: true }));

  test("measures every labelled set and ends with one JSON object", () => {
    const { stdout, status } = bench("accuracy", "--data", data, "--cpu-budget-ms", "20");

    const last = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^set +model/);
    expect(last).toMatchObject({
      mean_accuracy: 1,
      sets: { weather: { accuracy: 1, macro_f1: 1, test_rows: 100, guarantees: { "0.95": { accuracy: 1 } } } },
    });
    expect(Object.keys(last.sets)).toEqual(["weather"]);
    for (const figure of ["train_cpu_s", "artifact_bytes", "cpu_us_per_call"]) {
      expect(last.sets.weather[figure]).toBeGreaterThan(0);
    }
  });

  test("says which benches there are when asked for another", () => {
    const { stderr, status } = bench("speed");

    expect(status).toBe(2);
    expect(stderr).toMatch(/Cannot run bench "speed": there are accuracy/);
  });
});
