/** Says that a program cannot have a shared artifact, why, and what would mend it. */
import { type ArtifactId, artifactText, LoopaiError } from "@loopai/core";

export function unavailable(id: ArtifactId, why: string, cause?: unknown): LoopaiError {
  return new LoopaiError(
    "artifact-unavailable",
    `Cannot use shared artifact ${artifactText(id)}: ${why}; ${mending(id)}`,
    { cause },
  );
}

/** The same bytes may be added under the same version again: nothing else may. */
export function mending({ type, name, version }: ArtifactId): string {
  return `restore it from a copy, or add the same bytes again: loopai shared add PATH --type ${type} --name ${name} --version ${version}`;
}

/** @param id Without a version where no version at all is there. */
export function notFound(
  act: string,
  { type, name, version }: Omit<ArtifactId, "version"> & Partial<ArtifactId>,
): LoopaiError {
  const shown = version === undefined ? `${type}/${name.slice(0, 80)}` : artifactText({ type, name, version });
  return new LoopaiError(
    "artifact-not-found",
    `Cannot ${act} ${shown}: there is no such shared artifact; loopai shared list names those that are there`,
  );
}
