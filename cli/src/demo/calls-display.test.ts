import { expect, test } from "vitest";
import { Printer } from "../printer.ts";
import { CallsDisplay } from "./calls-display.ts";

function shown(isTTY: boolean, times: readonly number[]): readonly string[] {
  const written: string[] = [];
  const printer = new Printer({ write: (text: string) => written.push(text), on: () => undefined, isTTY }, true);
  let nowMs = 0;
  using display = new CallsDisplay(printer, () => nowMs);
  for (const [index, atMs] of times.entries()) {
    nowMs = atMs;
    const durationsMs = Array.from({ length: index + 1 }, (_, call) => call + 1);
    display.show({ total: times.length, answered: index + 1, deferred: 0, failed: 0, durationsMs });
  }
  return written;
}

test("CallsDisplay writes one line to a log, when all calls are back", () => {
  expect(shown(false, [10, 100, 1_000, 2_000])).toEqual([
    "4 of 4 calls   4 answered   0 deferred   2 calls/s   p50 2.00 ms   p99 4.00 ms\n",
  ]);
});

test("CallsDisplay redraws a line on a terminal, at most twenty times a second, and always the last", () => {
  const written = shown(true, [10, 30, 90, 95]);

  expect(written.map((text) => /\[2K(\d of \d)/.exec(text)?.[1] ?? text)).toEqual(["1 of 4", "3 of 4", "4 of 4", "\n"]);
});
