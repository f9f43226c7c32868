import { describe, expect, test } from "vitest";
import { LoopaiError } from "./errors.ts";
import type { Manifest } from "./manifest.ts";
import { manifestSha256, manifestText, parseManifest, sha256Of } from "./manifest-text.ts";

const manifest: Manifest = {
  format: "loopai-program/1",
  kind: "data",
  language: "data",
  entry: "program.json",
  input_schema: { type: "object", required: ["text"], properties: { text: { type: "string" } } },
  output_schema: { enum: ["yes", "no", "1", "null", "a: b", "# c", "é\u2028\n"] },
  files: [
    { path: "weights.bin", bytes: 3, sha256: sha256Of("abc") },
    { path: "program.json", bytes: 0, sha256: sha256Of("") },
  ],
  proposer: "learner",
  lineage: { parent: null },
  data: { fingerprint: sha256Of("rows"), train_rows: 80, holdout_rows: 20 },
  seed: 1,
};

describe("manifestText()", () => {
  test("is read back as the same manifest, whatever strings it holds", () => {
    const read = parseManifest(manifestText(manifest));

    expect({ ...read, files: read.files.toReversed() }).toEqual(manifest);
  });

  test("gives equal manifests equal bytes, whatever the order of keys and files", () => {
    const { format, ...rest } = manifest;
    const shuffled: Manifest = {
      ...rest,
      format,
      input_schema: { properties: { text: { type: "string" } }, required: ["text"], type: "object" },
      files: manifest.files.toReversed(),
    };

    expect(manifestText(shuffled)).toBe(manifestText(manifest));
  });

  test("writes what published programs are named by", () => {
    const text = manifestText({
      ...manifest,
      input_schema: true,
      output_schema: { enum: ["a", "yes", "1"] },
      files: [],
    });

    expect(text).toBe(
      [
        "format: loopai-program/1",
        "kind: data",
        "language: data",
        "entry: program.json",
        "input_schema: true",
        "output_schema:",
        "  enum:",
        "    - a",
        `    - "yes"`,
        '    - "1"',
        "files: []",
        "proposer: learner",
        "lineage:",
        "  parent: null",
        "data:",
        `  fingerprint: ${manifest.data.fingerprint}`,
        "  train_rows: 80",
        "  holdout_rows: 20",
        "seed: 1",
        "",
      ].join("\n"),
    );
  });

  test("names another program as soon as anything differs", () => {
    expect(manifestSha256({ ...manifest, seed: 2 })).not.toBe(manifestSha256(manifest));
  });
});

describe("parseManifest()", () => {
  test.each(["", "a: [", "format: loopai-program/2", "a: &a [1]\nb: *a"])("refuses %j", (text) => {
    const read = () => parseManifest(text);

    expect(read).toThrow(LoopaiError);
    expect(read).toThrow(/^Cannot read program.yaml: /);
  });
});
