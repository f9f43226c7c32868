/** `NAME-vN.metadata.yaml`: what a shared artifact is, beside it, replaced as a whole. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ArtifactId,
  ArtifactMetadata,
  artifactPath,
  artifactText,
  type ArtifactType,
  LoopaiError,
} from "@loopai/core";
import { stringify } from "yaml";
import { namesIn, readSmallFile } from "../files/durable-file.ts";
import type { SharedLayout } from "../files/layout.ts";
import { parseYaml } from "../files/safe-yaml.ts";
import { stored } from "../files/storage.ts";

const ENDING = ".metadata.yaml";
/** A thousand files of long names take a third of it. */
const MAX_BYTES = 1_048_576;

export function metadataPath({ artifacts }: Pick<SharedLayout, "artifacts">, id: ArtifactId): string {
  return join(artifacts, artifactPath(id, null) + ENDING);
}

export function metadataText(metadata: ArtifactMetadata): string {
  return stringify(ArtifactMetadata.parse(metadata), {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
  });
}

/** Versions of all artifacts of a type that were ever added, by name and version; removed ones are among them. */
export function addedArtifacts(layout: SharedLayout, type: ArtifactType): ArtifactId[] {
  const ids = namesIn(layout.typeFolder(type)).flatMap((file): ArtifactId[] => {
    const [, name, version] = METADATA_NAME.exec(file) ?? [];
    return name === undefined ? [] : [{ type, name, version: Number(version) }];
  });
  return ids.toSorted((left, right) =>
    left.name === right.name ? left.version - right.version : left.name < right.name ? -1 : 1,
  );
}

const METADATA_NAME = /^([a-z0-9][a-z0-9-]{0,62})-v([1-9]\d{0,8})\.metadata\.yaml$/;

/**
 * Undefined when the artifact was never added.
 *
 * @throws {LoopaiError} `storage-failed` when the file is damaged.
 */
export async function readMetadata(layout: SharedLayout, id: ArtifactId): Promise<ArtifactMetadata | undefined> {
  const bytes = await stored(`read the metadata of ${artifactText(id)}`, () =>
    readSmallFile(metadataPath(layout, id), MAX_BYTES),
  );
  return bytes === undefined ? undefined : parseMetadata(bytes, id);
}

/** What an interrupted change left in `path`; undefined when it is not there or half written. */
export function readMetadataLeft(path: string): ArtifactMetadata | undefined {
  try {
    return parseYaml(readFileSync(path), ArtifactMetadata, { ...FILE, what: "metadata" });
  } catch {
    return undefined;
  }
}

const FILE = { maxBytes: MAX_BYTES, code: "storage-failed" } as const;

function parseMetadata(bytes: Uint8Array, id: ArtifactId): ArtifactMetadata {
  const what = `the metadata of ${artifactText(id)}`;
  const metadata = parseYaml(bytes, ArtifactMetadata, { ...FILE, what });
  if (artifactText(metadata) === artifactText(id)) return metadata;
  throw new LoopaiError("storage-failed", `Cannot read ${what}: it is that of ${artifactText(metadata)}: restore it`);
}
