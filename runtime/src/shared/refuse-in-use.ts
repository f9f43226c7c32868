/** Holds back the removal of what a program needs. */
import { type ArtifactId, artifactText, LoopaiError } from "@loopai/core";
import { type Dependant, dependantsOf, type FoundDependants } from "./dependants.ts";

/** Programs named in the message; the details name all. */
const MOST_NAMED = 5;

/** @throws {LoopaiError} `artifact-in-use`, also while a program's dependencies cannot be told. */
export function refuseInUse(id: ArtifactId, found: FoundDependants): void {
  const dependants = dependantsOf(found, id);
  if (dependants.length > 0) {
    const details = dependants.map((program) => ({ at: nameOf(program), message: `depends on ${artifactText(id)}` }));
    throw new LoopaiError(
      "artifact-in-use",
      `Cannot remove ${artifactText(id)}: ${named(dependants)} depends on it; keep it, or remove the folders of those programs first`,
      { details },
    );
  }
  const [unreadable] = found.unreadable;
  if (unreadable === undefined) return;
  throw new LoopaiError(
    "artifact-in-use",
    `Cannot remove ${artifactText(id)}: it cannot be told whether ${named(found.unreadable)} depends on it; restore the folders of those programs, or remove them`,
    { details: found.unreadable.map((program) => ({ at: nameOf(program), message: program.message })) },
  );
}

function named(programs: readonly Dependant[]): string {
  const more = programs.length > MOST_NAMED ? ` and ${programs.length - MOST_NAMED} more` : "";
  return programs.slice(0, MOST_NAMED).map(nameOf).join(", ") + more;
}

function nameOf({ appId, version }: Dependant): string {
  return `${appId} v${version}`;
}
