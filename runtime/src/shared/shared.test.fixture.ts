/** What the tests of shared artifacts share: content to add, and programs that depend on it. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  type ArtifactMetadata,
  artifactPath,
  DEPENDENCIES_FILE,
  type Dependencies,
  Manifest,
  sha256Of,
} from "@loopai/core";
import { stringify } from "yaml";
import type { AppFolder } from "../files/app-folder.ts";
import { sampleProgram } from "../sample-app.test.fixture.ts";
import type { ArtifactContent } from "./artifact-content.ts";

export const BY = { at: "2026-11-20T10:00:00.000Z", actor: "local:ann" } as const;

export function oneFile(text: string, ending = "json"): ArtifactContent {
  return { kind: "file", ending, bytes: Buffer.from(text) };
}

export function folderOf(files: Readonly<Record<string, string>>): ArtifactContent {
  return { kind: "folder", files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])) };
}

export const MODEL = {
  type: "model",
  name: "spam",
  content: folderOf({ "model.bin": "abc", "a/b.json": "{}" }),
  by: BY,
} as const;
export const WORDS = { type: "vectorizer", name: "words", content: oneFile('["a"]'), by: BY } as const;

/** How a program names what was added. */
export function dependencyOn(metadata: ArtifactMetadata): Dependencies["shared_artifacts"][number] {
  const { type, name, version, sha256: hash, ending } = metadata;
  return { type, name, version, path: artifactPath(metadata, ending), hash, update_policy: "pinned" };
}

export function needing(...metadata: readonly ArtifactMetadata[]): Dependencies {
  return { shared_artifacts: metadata.map(dependencyOn) };
}

/** A small program with a `dependencies.yaml`. */
export function programNeeding(dependencies: unknown, more: Readonly<Record<string, string>> = {}) {
  const { files: base, manifest, report } = sampleProgram();
  const files = new Map<string, Uint8Array>(base);
  for (const [path, text] of Object.entries(more)) files.set(path, Buffer.from(text));
  files.set(DEPENDENCIES_FILE, Buffer.from(stringify(dependencies)));
  const described = [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256Of(bytes) }));
  return { files, manifest: Manifest.parse({ ...manifest, files: described }), report };
}

export function writeProgramNeeding(app: AppFolder, dependencies: unknown) {
  const { files, manifest, report } = programNeeding(dependencies);
  return app.writeProgram(files, manifest, report, BY);
}

/** Every file and folder of the type folders, sorted. */
export function sharedFiles(dataFolder: string): readonly string[] {
  return readdirSync(join(dataFolder, "shared", "artifacts"), { recursive: true, encoding: "utf8" }).toSorted();
}
