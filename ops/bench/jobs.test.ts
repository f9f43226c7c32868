import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const MAIN = new URL("./main.ts", import.meta.url).pathname;

function bench(data: string) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--conditions=source", MAIN, "jobs", "--data", data],
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

describe("bench jobs", () => {
  let data = "";
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), "loopai-jobs-"));
    mkdirSync(join(data, "many"));
    writeFileSync(join(data, "many", "train.jsonl"), rows(0, 420));
    writeFileSync(join(data, "many", "test.jsonl"), rows(420, 462));
    mkdirSync(join(data, "unknown"));
    writeFileSync(join(data, "unknown", "train.jsonl"), '{"input":"a","output":[["no known shape"]]}\n');
  });
  afterAll(() => rmSync(data, { recursive: true }));

  test("measures each set as the kind its rows have and passes over the others", () => {
    const { last, stdout } = bench(data);

    expect(last).toEqual({
      sets: { many: { kind: "text-classes", accuracy: 1, rows: 42, artifact_bytes: expect.any(Number) } },
    });
    expect(stdout).toMatch(/^many +text-classes +accuracy 1 /);
  });

  test("says so where no set has a known shape", () => {
    const { status, stderr } = bench(join(data, "unknown"));

    expect(status).not.toBe(0);
    expect(stderr).toContain("no set of a known shape");
  });
});
