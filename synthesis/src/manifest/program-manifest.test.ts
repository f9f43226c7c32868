import { manifestText, parseManifest, sha256Of } from "@loopai/core";
import { expect, test } from "vitest";
import { prepareRows } from "../split/prepare-rows.ts";
import { programManifest } from "./program-manifest.ts";

test("programManifest() states the hash of every file and the rows it was made from", () => {
  const rows = prepareRows([
    { input: "a", output: "x", source: "import", group: "00000000000000aa", split: "train", origin: "a:1" },
    { input: "b", output: "y", source: "import", group: "00000000000000bb", split: "holdout", origin: "a:2" },
  ]);
  const files = new Map([
    ["weights.bin", Buffer.from("abc")],
    ["program.json", Buffer.from("{}")],
  ]);

  const manifest = programManifest({ inputSchema: true, outputSchema: true, files, rows, parent: null, seed: 7 });

  expect(manifest).toMatchObject({
    files: [
      { path: "program.json", bytes: 2, sha256: sha256Of("{}") },
      { path: "weights.bin", bytes: 3, sha256: sha256Of("abc") },
    ],
    lineage: { parent: null },
    data: { fingerprint: rows.fingerprint, train_rows: 1, holdout_rows: 1 },
    seed: 7,
  });
  expect(parseManifest(manifestText(manifest))).toEqual(manifest);
});
