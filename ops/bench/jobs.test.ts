import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const MAIN = new URL("./main.ts", import.meta.url).pathname;

function bench(data: string) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--conditions=loopai-source", MAIN, "jobs", "--data", data],
    {
      encoding: "utf8",
    },
  );
  return { status, stderr, stdout, last: status === 0 ? JSON.parse(stdout.trim().split("\n").at(-1) ?? "") : null };
}

function rows(from: number, to: number): string {
  const lines = Array.from({ length: to - from }, (_, at) => {
    const label = `queue${(from + at) % 21}`;
    return JSON.stringify({ input: { text: `ticket for ${label} number ${from + at}` }, output: { label } });
  });
  return lines.join("\n");
}

const TOWNS = ["Bath", "York", "Leeds", "Truro", "Dover", "Ely", "Hull"];

function trips(from: number, to: number): string {
  const lines = Array.from({ length: to - from }, (_, at) => {
    const [start, end] = [TOWNS[(from + at) % 7], TOWNS[(from + at * 3 + 1) % 7]];
    const output = { from: start, to: end, day: String((from + at) % 31) };
    return JSON.stringify({ input: { text: `from ${start} to ${end} on day ${output.day}` }, output });
  });
  return lines.join("\n");
}

function logs(from: number, to: number): string {
  const lines = Array.from({ length: to - from }, (_, at) => {
    const [number, system] = [from + at, (from + at) % 2 ? "shop" : "mail"];
    const event = `${system}-${number % 4 < 2 ? "opened" : "closed"}`;
    const line = number % 4 < 2 ? `opened connection ${number} for host` : `closed connection ${number} after ${at} ms`;
    return JSON.stringify({ input: { system, line }, output: { event } });
  });
  return lines.join("\n");
}

describe("bench jobs", () => {
  let data = "";
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), "loopai-jobs-"));
    mkdirSync(join(data, "many"));
    writeFileSync(join(data, "many", "train.jsonl"), rows(0, 420));
    writeFileSync(join(data, "many", "test.jsonl"), rows(420, 462));
    mkdirSync(join(data, "trips"));
    writeFileSync(join(data, "trips", "train.jsonl"), trips(0, 200));
    writeFileSync(join(data, "trips", "test.jsonl"), trips(200, 240));
    mkdirSync(join(data, "logs"));
    writeFileSync(join(data, "logs", "train.jsonl"), logs(0, 120));
    writeFileSync(join(data, "logs", "test.jsonl"), logs(120, 180));
    mkdirSync(join(data, "unknown"));
    writeFileSync(join(data, "unknown", "train.jsonl"), '{"input":"a","output":[["no known shape"]]}\n');
  });
  afterAll(() => rmSync(data, { recursive: true }));

  test("measures each set as the kind its rows have and passes over the others", () => {
    const { last, stdout } = bench(data);

    expect(last).toEqual({
      sets: {
        logs: expect.objectContaining({
          kind: "log-templates",
          grouping_accuracy: 1,
          precision: 1,
          coverage: 1,
          systems: 2,
        }),
        many: { kind: "text-classes", accuracy: 1, rows: 42, artifact_bytes: expect.any(Number) },
        trips: expect.objectContaining({ kind: "extraction", rows: 40 }),
      },
    });
    expect(last.sets.trips.micro_f1).toBeGreaterThan(0.9);
    expect(stdout).toMatch(/^many +text-classes +accuracy 1 /m);
  });

  test("says so where no set has a known shape", () => {
    const { status, stderr } = bench(join(data, "unknown"));

    expect(status).not.toBe(0);
    expect(stderr).toContain("no set of a known shape");
  });
});
