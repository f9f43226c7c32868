/** The manifest of a data program that a learner made: only what follows from rows, seed and code. */
import { type JsonSchema, type Manifest, type Sha256, sha256Of } from "@loopai/core";
import type { ProgramFiles } from "@loopai/engine";
import type { PreparedRows } from "../split/prepare-rows.ts";

export interface ManifestParts {
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  readonly files: ProgramFiles;
  readonly rows: PreparedRows;
  readonly parent: Sha256 | null;
  readonly seed: number;
  /** @defaultValue learner */
  readonly proposer?: string;
}

export function programManifest({
  inputSchema,
  outputSchema,
  files,
  rows,
  parent,
  seed,
  proposer = "learner",
}: ManifestParts): Manifest {
  return {
    format: "loopai-program/1",
    kind: "data",
    language: "data",
    entry: "program.json",
    input_schema: inputSchema,
    output_schema: outputSchema,
    files: [...files]
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256Of(bytes) }))
      .toSorted((left, right) => (left.path < right.path ? -1 : 1)),
    proposer,
    lineage: { parent },
    data: { fingerprint: rows.fingerprint, train_rows: rows.train.length, holdout_rows: rows.holdout.length },
    seed,
  };
}
