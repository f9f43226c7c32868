import { Manifest, Report } from "@loopai/core";
import { expect, test } from "vitest";
import { reportPage } from "./report-page.ts";

const SHARE = { value: 0.98, n: 821, wilson95: [0.976, 0.9922] };
const REPORT = Report.parse({
  made_at: "2026-11-21T10:00:00Z",
  wall_ms: 1_932,
  cpu_ms: 2_850,
  model: "linear",
  classes: ["ham", "spam"],
  rows: { train: 3_284, dev: 0, holdout: 821, groups: 4_100, conflicting: 0 },
  artifact_bytes: 212_345,
  portfolio: [
    { kind: "constant", out_of_fold: { ...SHARE, value: 0.87 }, chosen: false, why: "right on 400 rows fewer" },
    { kind: "linear", out_of_fold: SHARE, chosen: true },
  ],
  out_of_fold: SHARE,
  holdout: SHARE,
  macro_f1: { value: 0.95, n: 821, bootstrap95: [0.93, 0.97] },
  by_class: [{ output: "ham", rows: 700, answered: 705, precision: 0.99, recall: 0.995, f1: 0.992 }],
  confusions: [
    { expected: "spam", answered: "ham", rows: 9 },
    { expected: "spam", rows: 1 },
  ],
  unlike_rows: { ...SHARE, value: 0.91, n: 205 },
  holdout_looks: 3,
  coverage: [{ accuracy: 0.99, delta: 0.05, certificate: null, threshold: null, rows_needed: 1_240 }],
  strongest: [],
  mistakes: [
    { origin: "a.csv:3", input: "<script>alert('x')</script>", expected: "spam", answered: "ham", confidence: 0.9 },
  ],
  gate: { admitted: true, checks: [{ name: "parse", passed: true, finding: "1 of 1 steps open (linear)" }] },
  warnings: ["few rows"],
});
const MANIFEST = Manifest.parse({
  format: "loopai-program/1",
  kind: "data",
  language: "data",
  entry: "program.json",
  input_schema: true,
  output_schema: true,
  files: [],
  proposer: "learner",
  lineage: { parent: null },
  data: { fingerprint: "ab".repeat(32), train_rows: 3_284, holdout_rows: 821 },
  seed: 7,
});

test("reportPage() shows every figure with its rows and interval, and runs nothing", () => {
  const page = reportPage({ appId: "spam-001", version: 2, report: REPORT, manifest: MANIFEST, guarantee: null });

  for (const text of [
    "98 % of 821 (95 % interval 97.6 % to 99.2 %)",
    "0.950 (95 % interval 0.930 to 0.970, 821 rows)",
    "91 % of 205",
    "Looks at the rows kept for judging",
    "fingerprint abababababababab, seed 7",
    "about 1,240 rows would do",
    "constant: right on 400 rows fewer",
    "nothing",
    "few rows",
  ]) {
    expect(page).toContain(text);
  }
  expect(page).toContain("default-src &#39;none&#39;".replaceAll("&#39;", "'"));
  expect(page).not.toContain("<script>alert");
  expect(page).toContain("&#60;script&#62;alert(&#39;x&#39;)");
});
