/** Shared artifacts as the API shows them. Names no path of the machine: `path` is below `shared/artifacts`. */
import { AppId, ArtifactMetadata, ArtifactType, Deed, SharedDependency } from "@loopai/core";
import * as z from "zod";

/** One version of an app's program. */
export const DependantView = z.object({ app_id: AppId, version: z.int() });
export type DependantView = z.infer<typeof DependantView>;

export const SharedArtifactView = z.object({
  type: ArtifactType,
  name: z.string(),
  version: z.int(),
  kind: z.enum(["file", "folder"]),
  path: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  description: z.string(),
  added: Deed,
  /** `intact`: every byte was read and is what was added. */
  state: z.enum(["intact", "missing", "altered"]),
  /** What is wrong, and what would mend it; null where it is intact. */
  detail: z.string().nullable(),
  /** Versions of programs that depend on it. */
  dependants: z.int(),
});
export type SharedArtifactView = z.infer<typeof SharedArtifactView>;

export const SharedArtifactList = z.object({
  items: z.array(SharedArtifactView),
  /** Artifacts whose metadata or bytes cannot be read, with why; the others are not held up by them. */
  unreadable: z.array(z.object({ artifact: z.string(), detail: z.string() })),
  /** What programs depend on and is not there, or is another than they name. */
  unmet: z.array(z.object({ ...DependantView.shape, needs: SharedDependency })),
});
export type SharedArtifactList = z.infer<typeof SharedArtifactList>;

/** All versions of one artifact. */
export const SharedArtifactVersions = z.object({
  type: ArtifactType,
  name: z.string(),
  items: z.array(SharedArtifactView.extend({ files: ArtifactMetadata.shape.files })),
});
export type SharedArtifactVersions = z.infer<typeof SharedArtifactVersions>;

export const DependantsView = z.object({
  items: z.array(DependantView),
  /** Programs whose dependencies cannot be told, with why. */
  unreadable: z.array(z.object({ ...DependantView.shape, detail: z.string() })),
});
export type DependantsView = z.infer<typeof DependantsView>;

/** What was added or removed. */
export const ChangedArtifactView = SharedArtifactView.omit({ state: true, detail: true, dependants: true });
export type ChangedArtifactView = z.infer<typeof ChangedArtifactView>;
