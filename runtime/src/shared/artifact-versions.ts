/**
 * Which version a new artifact gets.
 *
 * A version never stands for other bytes: neither for one that was removed, nor for one whose files are damaged. The same
 * bytes may come back under their version, which mends it. The caller holds the lock of the shared artifacts.
 */
import {
  type ArtifactId,
  type ArtifactMetadata,
  ArtifactName,
  artifactText,
  type ArtifactType,
  ArtifactVersion,
  LoopaiError,
} from "@loopai/core";
import { namesIn } from "../files/durable-file.ts";
import type { SharedLayout } from "../files/layout.ts";
import type { ContentSum } from "./artifact-content.ts";
import { faultOf } from "./list-artifacts.ts";
import { readMetadata } from "./metadata-file.ts";

const MOST = 999_999_999;

export interface WantedVersion {
  readonly type: ArtifactType;
  readonly name: string;
  /** @defaultValue one more than the highest that there ever was */
  readonly version?: number | undefined;
}

export interface ChosenVersion {
  readonly id: ArtifactId & Pick<ArtifactMetadata, "name" | "version">;
  /** What this version was before; undefined for a new one. */
  readonly before: ArtifactMetadata | undefined;
}

/** @throws {LoopaiError} `artifact-exists` where the version is taken; `request-invalid` for a name that is none. */
export async function chooseVersion(
  layout: SharedLayout,
  { type, name, version }: WantedVersion,
  sum: ContentSum,
): Promise<ChosenVersion> {
  const parsed = ArtifactName.safeParse(name);
  if (!parsed.success) throw nameRefused(name, parsed.error.issues[0]?.message);
  const taken = takenVersions(layout, type, name);
  const wanted = ArtifactVersion.safeParse(version ?? Math.max(0, ...taken) + 1);
  if (!wanted.success) {
    throw new LoopaiError(
      "request-invalid",
      `Cannot add shared artifact: a version is a whole number, 1 to ${MOST}: name one that is free, or another name`,
    );
  }
  const id = { type, name: parsed.data, version: wanted.data };
  const before = taken.includes(id.version) ? await readMetadata(layout, id) : undefined;
  if (before === undefined) {
    if (taken.includes(id.version)) throw exists(id, "something that was not added stands in its place: move it away");
    return { id, before };
  }
  if (before.sha256 !== sum.sha256 || before.ending !== sum.ending) {
    throw exists(id, "versions never change: leave out the version, and it gets the next one");
  }
  if (before.removed === undefined && (await faultOf(layout, before)) === undefined)
    throw exists(id, "its bytes are the same");
  return { id, before };
}

/** Versions whose metadata or content is there, and those that were removed. */
function takenVersions(layout: SharedLayout, type: ArtifactType, name: string): number[] {
  return namesIn(layout.typeFolder(type)).flatMap((file) => {
    const [, itsName, version] = /^([a-z0-9][a-z0-9-]*)-v([1-9]\d{0,8})(?:\..*)?$/s.exec(file) ?? [];
    return itsName === name ? [Number(version)] : [];
  });
}

function exists(id: ArtifactId, why: string): LoopaiError {
  return new LoopaiError("artifact-exists", `Cannot add ${artifactText(id)}: there is one already: ${why}`);
}

function nameRefused(name: string, why = "it is no name"): LoopaiError {
  const shown = JSON.stringify(name.slice(0, 80).toWellFormed());
  return new LoopaiError("request-invalid", `Cannot add shared artifact ${shown}: ${why}`);
}
