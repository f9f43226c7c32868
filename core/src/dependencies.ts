/**
 * `dependencies.yaml`: which files of its own a program is handed, and which shared artifacts it needs.
 *
 * It is one of the files of the program's manifest, so what a program depends on never changes: every shared artifact
 * is named with its hash.
 */
import * as z from "zod";
import { Sha256 } from "./ids.ts";
import { ProgramFile } from "./manifest.ts";
import {
  ArtifactEnding,
  type ArtifactId,
  artifactPath,
  ArtifactName,
  ArtifactType,
  ArtifactVersion,
} from "./shared-artifact.ts";

/** Name of the file in a program's folder. */
export const DEPENDENCIES_FILE = "dependencies.yaml";

export const SharedDependency = z
  .strictObject({
    type: ArtifactType.describe("`model`, `vectorizer` or `embedding`."),
    name: ArtifactName.describe("Name of the artifact, as it was added."),
    version: ArtifactVersion.describe("Version, from 1."),
    path: z
      .string()
      .describe("Where it stands below `shared/artifacts`: `models/NAME-vN`, with `.ENDING` for one file."),
    hash: Sha256.describe("SHA-256 that `loopai shared list` shows; the program gets these bytes or none."),
    update_policy: z.literal("pinned").default("pinned").describe("`pinned`: this version and no other."),
  })
  .refine((dependency) => standsAt(dependency, dependency.path), {
    path: ["path"],
    error: "is not where an artifact of this type, name and version stands",
  });
export type SharedDependency = z.infer<typeof SharedDependency>;

export const LocalArtifact = z.strictObject({
  type: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, "expected 1 to 40 of a-z, 0-9 and -, starting with a letter")
    .describe("What it is, in a word of yours: `patterns`, `weights`, `words`."),
  path: ProgramFile.shape.path.describe("A file of the program's manifest, other than its entry."),
  description: z.string().max(500).default("").describe("What it is for, for people."),
});
export type LocalArtifact = z.infer<typeof LocalArtifact>;

export const Dependencies = z.strictObject({
  shared_artifacts: z
    .array(SharedDependency)
    .max(100)
    .refine(namesEachOnce, "names an artifact twice")
    .default([])
    .describe("Shared artifacts that it needs."),
  local_artifacts: z
    .array(LocalArtifact)
    .max(1_000)
    .refine(namesEachOnce, "names a file twice")
    .optional()
    .describe("Files of its own folder that it is handed; without the key every file beside its entry."),
});
export type Dependencies = z.infer<typeof Dependencies>;

/** Ending of the file that a shared dependency is; null where it is a folder. */
export function endingOf({ path }: Pick<SharedDependency, "path">): string | null {
  // A type's folder, a name and a version hold no dot.
  const dot = path.indexOf(".");
  return dot === -1 ? null : path.slice(dot + 1);
}

function standsAt(id: ArtifactId, path: string): boolean {
  const ending = endingOf({ path });
  return (ending === null || ArtifactEnding.safeParse(ending).success) && path === artifactPath(id, ending);
}

function namesEachOnce(list: readonly { readonly path: string }[]): boolean {
  return new Set(list.map(({ path }) => path)).size === list.length;
}
