import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const MAIN = new URL("./main.ts", import.meta.url).pathname;

function bench(...args: readonly string[]) {
  return spawnSync(process.execPath, ["--conditions=source", MAIN, "guarantees", ...args], { encoding: "utf8" });
}

/** Messages that one word tells apart, but for every tenth, whose label is the other one's. */
function lines(from: number, to: number): string {
  const rows = Array.from({ length: to - from }, (_, at) => {
    const isSpam = (from + at) % 3 === 0;
    const word = isSpam ? "prize" : "hello";
    const label = isSpam === ((from + at) % 10 !== 0) ? "spam" : "ham";
    return { input: { text: `${word} message ${from + at}` }, output: { label } };
  });
  return rows.map((row) => JSON.stringify(row)).join("\n");
}

describe("bench guarantees", () => {
  let data = "";
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), "loopai-bench-"));
    for (const name of ["sms_spam", "sst2"]) mkdirSync(join(data, name));
    writeFileSync(join(data, "sms_spam", "train.jsonl"), lines(0, 400));
    writeFileSync(join(data, "sms_spam", "test.jsonl"), lines(400, 800));
    writeFileSync(join(data, "sst2", "train.jsonl"), lines(0, 400));
  });
  afterAll(() => rmSync(data, { recursive: true }));

  test("measures the sets that are there and ends with one JSON object", () => {
    const { stdout, status } = bench("--data", data);

    const size = { broken: expect.any(Number), of: 200, naive_broken: expect.any(Number) };
    const last = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^sms_spam: population \d+ rows/);
    // One answer in ten is wrong whatever the confidence: no threshold keeps 95 %.
    expect(last).toEqual({
      sets: { sms_spam: { 300: { ...size, coverage_ratio: null }, 1000: { ...size, coverage_ratio: null } } },
    });
    expect(last.sets.sms_spam["1000"].broken).toBeLessThanOrEqual(18);
  });

  test("says which sets it looks for when none is there", () => {
    const { stderr, status } = bench("--data", join(data, "sst2"));

    expect(status).not.toBe(0);
    expect(stderr).toMatch(/holds none of sms_spam, banking77/);
  });
});
