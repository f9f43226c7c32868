import { Report } from "@loopai/core";
import { expect, test } from "vitest";
import { Printer } from "../printer.ts";
import { programList } from "./program-list.ts";
import { programReport } from "./program-report.ts";

const CERTIFICATE = {
  method: "ltt-fixed-sequence",
  accuracy: 0.95,
  delta: 0.05,
  rows: 800,
  answered: 720,
  correct: 701,
  lower_bound: 0.9591,
  coverage: 0.9,
  split: "holdout",
};

const REPORT = Report.parse({
  made_at: "2026-11-21T10:00:00Z",
  wall_ms: 1_932,
  cpu_ms: 2_850,
  model: "linear",
  classes: ["ham", "spam"],
  rows: { train: 3_284, dev: 0, holdout: 821, groups: 4_100, conflicting: 2 },
  artifact_bytes: 212_345,
  portfolio: [
    { kind: "constant", out_of_fold: { value: 0.87, n: 3_284, wilson95: [0.86, 0.88] }, chosen: false },
    { kind: "linear", out_of_fold: { value: 0.9851, n: 3_284, wilson95: [0.98, 0.99] }, chosen: true },
  ],
  out_of_fold: { value: 0.9851, n: 3_284, wilson95: [0.98, 0.99] },
  holdout: { value: 0.98642, n: 821, wilson95: [0.976, 0.9922] },
  ece: 0.0123,
  coverage: [
    { accuracy: 0.95, delta: 0.05, certificate: CERTIFICATE, threshold: 0.8123, rows_needed: null },
    { accuracy: 0.99, delta: 0.05, certificate: null, threshold: null, rows_needed: 1_240 },
    { accuracy: 0.999, delta: 0.05, certificate: null, threshold: null, rows_needed: null },
  ],
  strongest: [
    {
      output: "ham",
      terms: [
        { term: "later", weight: 1 },
        { term: " ok ", weight: 0.5 },
      ],
    },
    { output: "spam", terms: [{ term: "txt\u001b[31m", weight: 2 }] },
  ],
  mistakes: [
    { origin: "mine.csv:17", input: { text: "Call me\nnow" }, expected: "ham", answered: "spam", confidence: 0.998 },
  ],
  gate: { admitted: true, checks: [{ name: "constant", passed: true, finding: "better than always ham, p < 0.001" }] },
  warnings: ["The label x has 3 rows"],
});

function reportText(report: Report = REPORT): string {
  const printer = new Printer({ write: () => undefined, on: () => undefined, columns: 110 }, true);
  return programReport(printer, {
    appId: "mine-001",
    version: 2,
    report,
    guarantee: { accuracy: 0.99, delta: 0.05, per_class: false },
  });
}

test("programReport() tells what the program is worth, what each promise costs and where it errs", () => {
  const text = reportText();

  expect(text).toMatchInlineSnapshot(`
    "mine-001 v2
      Program       linear, 2 labels, 212 KB
      Learnt from   3,284 rows, 821 kept for judging, 2 with a label that a duplicate contradicts
      Time          1.9 s (2.9 s CPU)
      Accuracy      98.64 % of 821 rows it never saw, 95 % interval 97.6 % to 99.22 %
      Calibration   error 0.012 (0 is perfect): how far its confidence is from its accuracy
      Guarantee     99 % right, 95 % sure: not proven, so everything is deferred; about 2,095 more labelled rows would prove it

    What a promise would cost
      promise   answers   defers   right, at least   from confidence
         95 %      90 %     10 %           95.91 %             0.812
         99 %   nothing      all                 -                 -   about 2,095 more labelled rows would prove it ← this app's guarantee
       99.9 %   nothing      all                 -                 -   no number of rows proves it at this error rate

    Strongest words
      ham    later · ␣ok␣
      spam   txt [31m

    Ten worst mistakes on the rows kept for judging
      row           says   sure   truth   input
      mine.csv:17   spam   0.99   ham     Call me now

    Kinds of program weighed (cross-validation)
      kind         right
      constant      87 %
      linear     98.51 %   ← chosen

    Gate
      admitted
               check      finding
      passed   constant   better than always ham, p < 0.001

    Warnings
      ! The label x has 3 rows"
  `);
});

test("programReport() says that accuracy is an estimate where no row was kept for judging", () => {
  const { holdout: _holdout, ...rest } = REPORT;

  const text = reportText({ ...rest, rows: { ...REPORT.rows, holdout: 0 } });

  expect(text).toContain("Accuracy      98.51 % by cross-validation: an estimate, for no rows were kept for judging");
});

test("programReport() and programList() let no control character of a report through to the terminal", () => {
  const wild = "x\u001b[2J\u0007";
  const [first, ...others] = REPORT.portfolio;
  const portfolio = first === undefined ? [] : [{ ...first, kind: wild }, ...others];

  const text = reportText({ ...REPORT, model: wild, portfolio, warnings: [wild] });
  const list = programList(new Printer({ write: () => undefined, on: () => undefined }, true).colors, [
    {
      version: 1,
      sha256: null,
      state: "active",
      model: wild,
      made_at: wild,
      artifact_bytes: 1,
      admitted: true,
      certificate: null,
    },
  ]);

  expect(`${text}${list}`.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});
