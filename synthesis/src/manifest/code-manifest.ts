/** The manifest of code that a person or a model wrote: only what follows from its files, its terms and the rows there were. */
import { type CodeTerms, type JsonSchema, type Manifest, type Sha256, sha256Of } from "@loopai/core";
import type { ProgramFiles } from "@loopai/engine";
import type { PreparedRows } from "../split/prepare-rows.ts";

export interface CodeManifestParts {
  readonly language: Exclude<Manifest["language"], "data">;
  readonly entry: string;
  readonly terms: CodeTerms;
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  readonly files: ProgramFiles;
  /** The rows of the app: a person who writes code may look at those to learn from. */
  readonly rows: Pick<PreparedRows, "fingerprint" | "train" | "holdout">;
  readonly parent: Sha256 | null;
  /** @defaultValue person */
  readonly proposer?: string;
}

export function codeManifest(parts: CodeManifestParts): Manifest {
  const { language, entry, terms, inputSchema, outputSchema, files, rows, parent, proposer = "person" } = parts;
  return {
    format: "loopai-program/1",
    kind: "code",
    language,
    entry,
    code: terms,
    input_schema: inputSchema,
    output_schema: outputSchema,
    files: [...files]
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256Of(bytes) }))
      .toSorted((left, right) => (left.path < right.path ? -1 : 1)),
    proposer,
    lineage: { parent },
    data: { fingerprint: rows.fingerprint, train_rows: rows.train.length, holdout_rows: rows.holdout.length },
    // Nothing was drawn.
    seed: 0,
  };
}
