/**
 * Puts a shared artifact and its metadata into their places, or neither, whatever ends the process and when.
 *
 * Both are made in an unfinished folder. The artifact is renamed first, the metadata last: without metadata there is no
 * artifact. An unfinished folder that still has its metadata but no artifact any more says what to take back.
 * The caller holds the lock of the shared artifacts.
 */
import { randomUUID } from "node:crypto";
import { existsSync, lstatSync, rmSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ArtifactId, type ArtifactMetadata, artifactPath, ArtifactType } from "@loopai/core";
import { namesIn, replaceFile, syncFolder, writeNewFile } from "../files/durable-file.ts";
import { type SharedLayout, UNFINISHED } from "../files/layout.ts";
import { makeFolder } from "../files/make-folder.ts";
import { errnoCode } from "../files/storage.ts";
import type { ArtifactContent } from "./artifact-content.ts";
import { addedArtifacts, metadataPath, metadataText, readMetadataLeft } from "./metadata-file.ts";

const CONTENT = "content";
const METADATA = "metadata.yaml";

/** Where the file or folder of an artifact stands. */
export function contentPath(
  { artifacts }: Pick<SharedLayout, "artifacts">,
  artifact: ArtifactId & Pick<ArtifactMetadata, "ending">,
): string {
  return join(artifacts, artifactPath(artifact, artifact.ending));
}

/** Whatever stands in the artifact's place is no longer its content, and is replaced. */
export async function placeArtifact(
  layout: SharedLayout,
  metadata: ArtifactMetadata,
  content: ArtifactContent,
): Promise<void> {
  const folder = layout.typeFolder(metadata.type);
  const place = contentPath(layout, metadata);
  const unfinished = join(folder, `${UNFINISHED}${randomUUID()}`);
  makeFolder(folder);
  try {
    await mkdir(unfinished);
    await writeContent(join(unfinished, CONTENT), content);
    await writeNewFile(join(unfinished, METADATA), metadataText(metadata));
    await syncFolder(unfinished);
    await moveAway(place, join(unfinished, "replaced"));
    await rename(join(unfinished, CONTENT), place);
    await syncFolder(folder);
    await rename(join(unfinished, METADATA), metadataPath(layout, metadata));
    await syncFolder(folder);
  } finally {
    takeBack(layout, unfinished);
  }
}

/** Takes the file or folder of a removed artifact out of sight at one stroke, then off the disk. */
export async function discardContent(layout: SharedLayout, metadata: ArtifactMetadata): Promise<void> {
  const folder = layout.typeFolder(metadata.type);
  const unfinished = join(folder, `${UNFINISHED}${randomUUID()}`);
  await moveAway(contentPath(layout, metadata), unfinished);
  await rm(unfinished, { recursive: true, force: true });
  await syncFolder(folder);
}

/** Undoes {@link placeArtifact}. @param before Metadata that stood in the place of the new one. */
export async function takeAway(
  layout: SharedLayout,
  metadata: ArtifactMetadata,
  before: ArtifactMetadata | undefined,
): Promise<void> {
  const path = metadataPath(layout, metadata);
  if (before === undefined) await rm(path, { force: true });
  else await replaceFile(path, metadataText(before));
  await discardContent(layout, metadata);
}

/** Removes what interrupted changes left, and tells how many entries that were. */
export function sweepArtifacts(layout: SharedLayout): number {
  let swept = 0;
  for (const type of ArtifactType.options) {
    const folder = layout.typeFolder(type);
    for (const name of namesIn(folder)) {
      if (!name.startsWith(UNFINISHED)) continue;
      takeBack(layout, join(folder, name));
      swept++;
    }
    for (const id of addedArtifacts(layout, type)) {
      const metadata = readMetadataLeft(metadataPath(layout, id));
      if (metadata?.removed === undefined || !isThere(contentPath(layout, metadata))) continue;
      rmSync(contentPath(layout, metadata), { recursive: true, force: true });
      swept++;
    }
  }
  return swept;
}

/** Removes an unfinished folder, and the content that came out of it if its metadata did not follow. */
function takeBack(layout: SharedLayout, unfinished: string): void {
  const metadata = readMetadataLeft(join(unfinished, METADATA));
  if (metadata !== undefined && !isThere(join(unfinished, CONTENT))) {
    const placed = metadataPath(layout, metadata);
    const isKnown = existsSync(placed) && readMetadataLeft(placed)?.removed === undefined;
    if (!isKnown) rmSync(contentPath(layout, metadata), { recursive: true, force: true });
  }
  rmSync(unfinished, { recursive: true, force: true });
}

async function writeContent(path: string, content: ArtifactContent): Promise<void> {
  if (content.kind === "file") return writeNewFile(path, content.bytes);
  await mkdir(path);
  const folders = new Set([path]);
  for (const [name, bytes] of content.files) {
    const target = join(path, name);
    await mkdir(dirname(target), { recursive: true });
    for (let folder = dirname(target); folder !== path; folder = dirname(folder)) folders.add(folder);
    await writeNewFile(target, bytes);
  }
  for (const folder of folders) await syncFolder(folder);
}

/** Renames what stands at `from`, if anything does: a file, a folder, or a link that was put there. */
async function moveAway(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (errnoCode(error) !== "ENOENT") throw error;
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
