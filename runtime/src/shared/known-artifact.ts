/** What a version is said to be: by its metadata, and by a program that depends on it. */
import {
  type ArtifactId,
  type ArtifactMetadata,
  artifactText,
  endingOf,
  LoopaiError,
  type SharedDependency,
} from "@loopai/core";
import type { SharedLayout } from "../files/layout.ts";
import { readMetadata } from "./metadata-file.ts";
import { notFound } from "./unavailable.ts";

/**
 * Its metadata; whether its bytes are there is another question.
 *
 * @param act For the message, as in "Cannot remove model/spam-v2": the verb.
 * @throws {LoopaiError} `artifact-not-found`, also where it was removed.
 */
export async function knownArtifact(layout: SharedLayout, act: string, id: ArtifactId): Promise<ArtifactMetadata> {
  const metadata = await readMetadata(layout, id);
  if (metadata === undefined || metadata.removed !== undefined) throw notFound(act, id);
  return metadata;
}

/** @throws {LoopaiError} `artifact-not-found`; `program-invalid` where the program names other bytes than were added. */
export async function matchingArtifact(layout: SharedLayout, need: SharedDependency): Promise<ArtifactMetadata> {
  const metadata = await knownArtifact(layout, "depend on", need);
  if (metadata.sha256 === need.hash && metadata.ending === endingOf(need)) return metadata;
  throw new LoopaiError(
    "program-invalid",
    `Cannot write program: dependencies.yaml names ${artifactText(need)} with another hash or path than it has: take both from loopai shared list`,
  );
}
