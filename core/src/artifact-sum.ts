/**
 * What the `sha256` of a shared artifact covers.
 *
 * Of one file: its bytes. Of a folder: the text that `sha256sum` prints for its files, sorted by path as bytes, so that
 * `find . -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum` inside it gives the same. Names of
 * folders without files, dates and rights are not covered.
 */
import type { Sha256 } from "./ids.ts";
import { sha256Of } from "./manifest-text.ts";

/** @param files Paths are plain ASCII ({@link ArtifactFilePath}), which `sha256sum` never escapes. */
export function folderSha256(files: readonly { readonly path: string; readonly sha256: Sha256 }[]): Sha256 {
  const sorted = files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  return sha256Of(sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(""));
}
