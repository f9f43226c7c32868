import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const MAIN = new URL("./main.ts", import.meta.url).pathname;

function bench(...args: readonly string[]) {
  return spawnSync(process.execPath, ["--conditions=loopai-source", MAIN, "guarantees", ...args], { encoding: "utf8" });
}

/** Messages that one word tells apart. */
function lines(from: number, to: number): string {
  const rows = Array.from({ length: to - from }, (_, at) => {
    const isSpam = (from + at) % 3 === 0;
    const word = isSpam ? "prize" : "hello";
    return { input: { text: `${word} message ${from + at}` }, output: { label: isSpam ? "spam" : "ham" } };
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

    // Every answer is right, so every draw proves that all may be answered, and no promise can break.
    const size = { broken: 0, of: 200, coverage_ratio: 1, naive_broken: 0 };
    const last = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^sms_spam: population \d+ rows/);
    expect(last).toEqual({ sets: { sms_spam: { 300: size, 1000: size } } });
  });

  test("says which sets it looks for when none is there", () => {
    const { stderr, status } = bench("--data", join(data, "sst2"));

    expect(status).not.toBe(0);
    expect(stderr).toMatch(/holds none of sms_spam, banking77/);
  });
});
