/** The text of `dependencies.yaml`: equal dependencies, equal bytes. */
import { stringify } from "yaml";
import type { Dependencies, SharedDependency } from "./dependencies.ts";
import { artifactPath, type ArtifactMetadata } from "./shared-artifact.ts";

export function dependenciesText({ shared_artifacts: needs, local_artifacts: own }: Dependencies): string {
  const ordered = {
    shared_artifacts: needs
      .toSorted((left, right) => (left.path < right.path ? -1 : 1))
      .map(({ type, name, version, path, hash, update_policy }) => ({
        type,
        name,
        version,
        path,
        hash,
        update_policy,
      })),
    ...(own === undefined
      ? {}
      : { local_artifacts: own.map(({ type, path, description }) => ({ type, path, description })) }),
  };
  return stringify(ordered, { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" });
}

/** What a program has to say to depend on the very bytes that were added. */
export function dependencyOn(metadata: ArtifactMetadata): SharedDependency {
  const { type, name, version, ending, sha256 } = metadata;
  return { type, name, version, path: artifactPath(metadata, ending), hash: sha256, update_policy: "pinned" };
}
