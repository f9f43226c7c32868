/** The files of one shared artifact that a program depends on, as the program finds them. */
import { artifactText, endingOf, type SharedDependency } from "@loopai/core";
import type { ArtifactFile } from "@loopai/sandbox";
import type { SharedLayout } from "../files/layout.ts";
import { stored } from "../files/storage.ts";
import type { KeptBytes } from "./kept-bytes.ts";
import { contentPath } from "./place-artifact.ts";
import { readStoredArtifact } from "./stored-artifact.ts";
import { unavailable } from "./unavailable.ts";

/** @throws {LoopaiError} `artifact-unavailable` unless every byte is what the program names by its hash. */
export async function readDependency(
  layout: SharedLayout,
  need: SharedDependency,
  kept: KeptBytes,
): Promise<ArtifactFile[]> {
  const ending = endingOf(need);
  const place = contentPath(layout, { ...need, ending });
  const isFolder = ending === null;
  const read = await stored(`read shared artifact ${artifactText(need)}`, () =>
    readStoredArtifact(place, { sha256: need.hash, isFolder }),
  );
  if ("state" in read) throw unavailable(need, read.detail);
  return read.map(({ path, bytes, sha256 }) => ({
    path: isFolder ? `${need.path}/${path}` : need.path,
    bytes: kept.keep(sha256, bytes),
    shared: true,
  }));
}
