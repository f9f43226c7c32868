/**
 * The one text of a manifest, and the manifest of a text: `program.yaml`.
 *
 * The SHA-256 of this text names the program, so equal manifests give equal bytes: keys in the order below,
 * files by path, schemas with sorted keys.
 */
import { createHash } from "node:crypto";
import { parse, stringify } from "yaml";
import { LoopaiError } from "./errors.ts";
import { Sha256 } from "./ids.ts";
import { canonicalJson, type Json } from "./json.ts";
import { type CodeTerms, Manifest } from "./manifest.ts";

/** The text of `program.yaml`: YAML 1.2 that a reader of 1.1 takes for the same, in UTF-8, ended by a newline. */
export function manifestText(manifest: Manifest): string {
  const ordered = {
    format: manifest.format,
    kind: manifest.kind,
    language: manifest.language,
    entry: manifest.entry,
    ...(manifest.code === undefined ? {} : { code: orderedTerms(manifest.code) }),
    input_schema: sorted(manifest.input_schema),
    output_schema: sorted(manifest.output_schema),
    files: manifest.files
      .toSorted((left, right) => (left.path < right.path ? -1 : 1))
      .map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
    proposer: manifest.proposer,
    lineage: { parent: manifest.lineage.parent },
    data: {
      fingerprint: manifest.data.fingerprint,
      train_rows: manifest.data.train_rows,
      holdout_rows: manifest.data.holdout_rows,
    },
    seed: manifest.seed,
  } satisfies Manifest;
  return stringify(ordered, { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" });
}

function orderedTerms({ returns, isolation, limits }: CodeTerms): CodeTerms {
  return { returns, isolation, limits: sorted(limits) };
}

/**
 * The manifest that `text` holds.
 *
 * @throws {LoopaiError} `program-invalid` when it is not YAML or does not have the form of a manifest.
 */
export function parseManifest(text: string): Manifest {
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0 });
  } catch (cause) {
    throw new LoopaiError("program-invalid", "Cannot read program.yaml: it is not YAML", { cause });
  }
  const read = Manifest.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? "the manifest" : issue.path.join("/");
  throw new LoopaiError("program-invalid", `Cannot read program.yaml: ${place}: ${issue?.message ?? "not a manifest"}`);
}

/** The name of the program that `manifest` describes. */
export function manifestSha256(manifest: Manifest): Sha256 {
  return sha256Of(manifestText(manifest));
}

/** SHA-256 of bytes, or of a text in UTF-8. */
export function sha256Of(content: string | Uint8Array): Sha256 {
  return Sha256.parse(createHash("sha256").update(content).digest("hex"));
}

/** The same value with the keys of every object sorted. */
function sorted<T extends Json>(value: T): T {
  return JSON.parse(canonicalJson(value)) as T;
}
