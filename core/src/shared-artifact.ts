/**
 * A shared artifact: a file or folder that programs of several apps use, such as a model or a word table.
 *
 * It is named by type, name and version, as in `model/spam-v2`, and is immutable: a version never stands for
 * other bytes, also after it was removed. `NAME-vN.metadata.yaml` beside it says what it is; what its `sha256`
 * covers is said in artifact-sum.ts.
 */
import * as z from "zod";
import { Sha256, Version } from "./ids.ts";

/** What one shared artifact may hold. */
export const ARTIFACT_LIMITS = {
  /** All files together, in bytes: as much as a data file. */
  bytes: 200_000_000,
  files: 1_000,
  /** Folders above a file inside a folder artifact. */
  depth: 8,
  /** As many as every tar archive (ustar) has room for, wherever the folders begin. */
  pathCharacters: 155,
  descriptionCharacters: 500,
} as const;

export const ArtifactType = z.enum(["model", "vectorizer", "embedding"]);
export type ArtifactType = z.infer<typeof ArtifactType>;

/** The folder of each type below `shared/artifacts`. */
export const ARTIFACT_FOLDERS = { model: "models", vectorizer: "vectorizers", embedding: "embeddings" } as const;

/** `spam`, `word-vectors-en`. One that ends like a version is refused: `spam-v2-v1` would be read in two ways. */
export const ArtifactName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "expected 1 to 63 of a-z, 0-9 and -, not starting with -")
  .refine((name) => !/-v\d+$/.test(name), "a name does not end with a version such as -v2: the version is counted")
  .brand("ArtifactName");
export type ArtifactName = z.infer<typeof ArtifactName>;

/** As many digits as a program's version has in an address. */
export const ArtifactVersion = Version.refine((version) => version < 1_000_000_000, "expected at most 999999999");

/** Ending of an artifact that is one file, without the dot: `json`. */
export const ArtifactEnding = z.string().regex(/^[a-z0-9]{1,16}$/, "expected 1 to 16 of a-z and 0-9");

const SEGMENT = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$/;

/** Path of a file inside a folder artifact: `model.bin`, `pooling/config.json`. Nothing hidden, no way out. */
export const ArtifactFilePath = z
  .string()
  .max(ARTIFACT_LIMITS.pathCharacters)
  .refine((path) => {
    const segments = path.split("/");
    return segments.length <= ARTIFACT_LIMITS.depth + 1 && segments.every((segment) => SEGMENT.test(segment));
  }, "expected names of A-Z, a-z, 0-9, _, . and - with / between, none that starts or ends with a dot or starts with -");

/** One version of one artifact. */
export interface ArtifactId {
  readonly type: ArtifactType;
  readonly name: string;
  readonly version: number;
}

/** How people write it: `model/spam-v2`. */
export function artifactText({ type, name, version }: ArtifactId): string {
  return `${type}/${name}-v${version}`;
}

/** Where it stands below `shared/artifacts`: `models/spam-v2`, or with an ending `models/spam-v2.json`. */
export function artifactPath({ type, name, version }: ArtifactId, ending: string | null): string {
  return `${ARTIFACT_FOLDERS[type]}/${name}-v${version}${ending === null ? "" : `.${ending}`}`;
}

/** When something was done, and by whom. */
export const Deed = z.strictObject({
  /** RFC 3339 in UTC. */
  at: z.string(),
  /** `local:` and the operating system's user name. */
  actor: z.string(),
});
export type Deed = z.infer<typeof Deed>;

/** `NAME-vN.metadata.yaml`: what was added. Stays when the artifact is removed, so that no version is given twice. */
export const ArtifactMetadata = z.strictObject({
  format: z.literal("loopai-shared-artifact/1"),
  type: ArtifactType,
  name: ArtifactName,
  version: ArtifactVersion,
  /** Ending of an artifact that is one file; null for a folder. */
  ending: ArtifactEnding.nullable(),
  description: z.string().max(ARTIFACT_LIMITS.descriptionCharacters),
  /** Of all files together. */
  bytes: z.int().min(0).max(ARTIFACT_LIMITS.bytes),
  sha256: Sha256,
  /** Of a folder its files by path; empty for one file. */
  files: z
    .array(z.strictObject({ path: ArtifactFilePath, bytes: z.int().min(0), sha256: Sha256 }))
    .max(ARTIFACT_LIMITS.files),
  added: Deed,
  /** There once it was removed. */
  removed: Deed.optional(),
});
export type ArtifactMetadata = z.infer<typeof ArtifactMetadata>;
