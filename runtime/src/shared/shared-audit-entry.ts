/** A line of `shared/audit.jsonl`: who added or removed a shared artifact, and since when a program depends on it. */
import { AppId, ArtifactName, ArtifactType, ArtifactVersion, Deed, Sha256, Version } from "@loopai/core";
import * as z from "zod";

export const SharedAuditEntry = z.object({
  ...Deed.shape,
  act: z.enum(["added", "restored", "removed", "depended-on"]),
  type: ArtifactType,
  name: ArtifactName,
  version: ArtifactVersion,
  /** Of the artifact. */
  sha256: Sha256,
  /** The program that depends on it from then on. */
  program: z.object({ app_id: AppId, version: Version, sha256: Sha256 }).optional(),
});
export type SharedAuditEntry = z.infer<typeof SharedAuditEntry>;
