/** `dependencies.yaml` of code that a person handed in: the shared artifacts that it names, with the hash each has now. */
import {
  type ArtifactId,
  artifactText,
  DEPENDENCIES_FILE,
  dependenciesText,
  dependencyOn,
  LoopaiError,
} from "@loopai/core";
import type { ProgramFiles } from "@loopai/engine";
import type { SharedArtifacts } from "@loopai/runtime";

/** `files` with what they depend on, where they do. @throws {LoopaiError} `artifact-not-found`. */
export async function withDependencies(
  files: ProgramFiles,
  needs: readonly ArtifactId[],
  shared: Pick<SharedArtifacts, "get">,
): Promise<ProgramFiles> {
  if (needs.length === 0) return files;
  const found = [];
  for (const id of needs) {
    const versions = await shared.get(id.type, id.name);
    const version = versions.find(({ metadata }) => metadata.version === id.version);
    if (version === undefined) throw notFound(id);
    found.push(dependencyOn(version.metadata));
  }
  const text = dependenciesText({ shared_artifacts: found });
  return new Map([...files, [DEPENDENCIES_FILE, new TextEncoder().encode(text)]]);
}

function notFound(id: ArtifactId): LoopaiError {
  return new LoopaiError(
    "artifact-not-found",
    `Cannot depend on ${artifactText(id)}: there is no such shared artifact; loopai shared list names those that are there`,
  );
}
