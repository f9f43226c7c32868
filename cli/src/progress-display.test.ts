import type { ProgressView } from "@loopai/server";
import { expect, test } from "vitest";
import { Printer } from "./printer.ts";
import { percentDone, ProgressDisplay } from "./progress-display.ts";

function captured(isTTY: boolean) {
  const written: string[] = [];
  const printer = new Printer({ write: (text: string) => written.push(text), on: () => undefined, isTTY }, true);
  return { printer, written };
}

const FOLDS = (done: number): ProgressView => ({ stage: "folds", done, total: 4 });

test("ProgressDisplay writes plain lines to a log: one a stage, then one in ten seconds", () => {
  const { printer, written } = captured(false);
  let nowMs = 0;
  using display = new ProgressDisplay(printer, () => nowMs);

  display.show({ stage: "reading", done: 0, total: 1 });
  display.show(FOLDS(0));
  nowMs = 9_000;
  display.show(FOLDS(1));
  nowMs = 12_000;
  display.show(FOLDS(2));

  expect(written).toEqual([
    "  0 %    0.0 s  reading the rows\n",
    " 10 %    0.0 s  learning on folds, to calibrate (0 of 4)\n",
    " 35 %   12.0 s  learning on folds, to calibrate (2 of 4)\n",
  ]);
});

test("ProgressDisplay redraws one line on a terminal and takes it away at the end", () => {
  const { printer, written } = captured(true);

  {
    using display = new ProgressDisplay(printer, () => 0);
    display.show(FOLDS(4));
  }

  expect(written).toEqual([expect.stringMatching(/█{14}░{10} {2}60 % {4}0\.0 s {2}learning on folds/), "\r\u001b[2K"]);
});

test("percentDone() only grows over the stages and ends at 100", () => {
  const stages = ["reading", "counting", "folds", "training", "certifying", "gate"] as const;

  const shares = stages.flatMap((stage) => [0, 1, 2].map((done) => percentDone({ stage, done, total: 2 })));

  expect(shares).toEqual(shares.toSorted((left, right) => left - right));
  expect([shares[0], shares.at(-1)]).toEqual([0, 100]);
});
