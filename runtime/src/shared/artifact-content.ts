/** What is to become a shared artifact, held against its limits and summed up. */
import { webcrypto } from "node:crypto";
import {
  ARTIFACT_LIMITS,
  ArtifactEnding,
  ArtifactFilePath,
  type ArtifactMetadata,
  folderSha256,
  LoopaiError,
  Sha256,
} from "@loopai/core";

export type ArtifactContent =
  | { readonly kind: "file"; readonly ending: string; readonly bytes: Uint8Array }
  | {
      readonly kind: "folder";
      /** By path inside the folder; the folders on the way are made. */
      readonly files: ReadonlyMap<string, Uint8Array>;
    };

/** What the metadata says of the content. */
export type ContentSum = Pick<ArtifactMetadata, "ending" | "bytes" | "sha256" | "files">;

/** @throws {LoopaiError} `request-invalid` for a name or path that is not taken; `body-too-large` beyond the limits. */
export async function sumOfContent(content: ArtifactContent): Promise<ContentSum> {
  if (content.kind === "file") {
    refuse(ArtifactEnding.safeParse(content.ending).error?.issues[0]?.message, `its ending ${shown(content.ending)}`);
    refuseTooLarge(content.bytes.length, 1);
    return {
      ending: content.ending,
      bytes: content.bytes.length,
      sha256: await bytesSha256(content.bytes),
      files: [],
    };
  }
  refuseOddFolder(content.files);
  const files: ContentSum["files"] = [];
  for (const [path, bytes] of content.files) {
    files.push({ path, bytes: bytes.length, sha256: await bytesSha256(bytes) });
  }
  files.sort((left, right) => (left.path < right.path ? -1 : 1));
  return { ending: null, bytes: sizeOf(content.files), sha256: folderSha256(files), files };
}

/** SHA-256 of bytes that may be many: computed beside this thread, which goes on answering calls. */
export async function bytesSha256(bytes: Uint8Array): Promise<Sha256> {
  const digest = await webcrypto.subtle.digest("SHA-256", bytes);
  return Sha256.parse(Buffer.from(digest).toString("hex"));
}

function refuseOddFolder(files: ReadonlyMap<string, Uint8Array>): void {
  if (files.size === 0) refuse("it holds no file", "the folder");
  refuseTooLarge(sizeOf(files), files.size);
  // File systems that do not tell upper from lower case would keep one of two.
  const taken = new Set<string>();
  for (const path of files.keys()) {
    refuse(ArtifactFilePath.safeParse(path).error?.issues[0]?.message, shown(path));
    if (taken.has(path.toLowerCase())) refuse("another name differs from it in upper and lower case only", shown(path));
    taken.add(path.toLowerCase());
  }
  for (const path of taken) {
    const above = foldersOf(path).find((folder) => taken.has(folder));
    if (above !== undefined) refuse("a file has the name of a folder above it", shown(path));
  }
}

/** `a/b` and `a` of `a/b/c`. */
function foldersOf(path: string): string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

function sizeOf(files: ReadonlyMap<string, Uint8Array>): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

function refuseTooLarge(bytes: number, files: number): void {
  if (bytes <= ARTIFACT_LIMITS.bytes && files <= ARTIFACT_LIMITS.files) return;
  throw new LoopaiError(
    "body-too-large",
    `Cannot add shared artifact: it has ${bytes} bytes in ${files} files, expected at most ${ARTIFACT_LIMITS.bytes} in ${ARTIFACT_LIMITS.files}`,
  );
}

function refuse(why: string | undefined, what: string): void {
  if (why === undefined) return;
  throw new LoopaiError("request-invalid", `Cannot add shared artifact: ${what}: ${why}`);
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 200).toWellFormed());
}
