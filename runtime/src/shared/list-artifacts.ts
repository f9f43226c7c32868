/** Which shared artifacts there are, whether each is what was added, and who depends on it. Reads every byte. */
import {
  type ArtifactId,
  type ArtifactMetadata,
  artifactText,
  ArtifactType,
  LoopaiError,
  type SharedDependency,
} from "@loopai/core";
import type { SharedLayout } from "../files/layout.ts";
import { stored, storedSync } from "../files/storage.ts";
import { type Dependant, dependantsOf, type FoundDependants } from "./dependants.ts";
import { addedArtifacts, readMetadata } from "./metadata-file.ts";
import { contentPath } from "./place-artifact.ts";
import { type ArtifactFault, readStoredArtifact } from "./stored-artifact.ts";

export interface ListedArtifact {
  readonly metadata: ArtifactMetadata;
  /** Undefined where every byte is what was added. */
  readonly fault: ArtifactFault | undefined;
  readonly dependants: readonly Dependant[];
}

export interface ArtifactList {
  /** By type, name and version; without those that were removed. */
  readonly artifacts: readonly ListedArtifact[];
  /** Artifacts whose metadata or files cannot be read, with why. */
  readonly unreadable: readonly { readonly id: ArtifactId; readonly message: string }[];
  /** What programs depend on and was never added, was removed by hand, or is another than they name. */
  readonly unmet: readonly (Dependant & { readonly need: SharedDependency })[];
}

/** @param wanted Which to look at. @defaultValue all */
export async function listArtifacts(
  layout: SharedLayout,
  found: FoundDependants,
  wanted: (id: ArtifactId) => boolean = () => true,
): Promise<ArtifactList> {
  const artifacts: ListedArtifact[] = [];
  const unreadable: { id: ArtifactId; message: string }[] = [];
  for (const id of ArtifactType.options.flatMap((type) => added(layout, type)).filter(wanted)) {
    try {
      const metadata = await readMetadata(layout, id);
      if (metadata === undefined || metadata.removed !== undefined) continue;
      const fault = await faultOf(layout, metadata);
      artifacts.push({ metadata, fault, dependants: dependantsOf(found, id) });
    } catch (error) {
      if (!(error instanceof LoopaiError)) throw error;
      unreadable.push({ id, message: error.message });
    }
  }
  const met = new Set([
    ...artifacts.map(({ metadata }) => `${artifactText(metadata)} ${metadata.sha256}`),
    ...unreadable.flatMap(({ id }) => allNeeds(found, id)),
  ]);
  const unmet = found.programs.flatMap(({ appId, version, needs }) =>
    needs.filter((need) => !met.has(`${artifactText(need)} ${need.hash}`)).map((need) => ({ appId, version, need })),
  );
  return { artifacts, unreadable, unmet };
}

/** Undefined where the artifact is intact. */
export async function faultOf(layout: SharedLayout, metadata: ArtifactMetadata): Promise<ArtifactFault | undefined> {
  const { ending, sha256, files } = metadata;
  const read = await stored(`read shared artifact ${artifactText(metadata)}`, () =>
    readStoredArtifact(contentPath(layout, metadata), { sha256, isFolder: ending === null, files }),
  );
  return "state" in read ? read : undefined;
}

function added(layout: SharedLayout, type: ArtifactType): ArtifactId[] {
  return storedSync("list shared artifacts", () => addedArtifacts(layout, type));
}

/** What cannot be read is told once, under its own name. */
function allNeeds({ programs }: FoundDependants, id: ArtifactId): string[] {
  const needs = programs.flatMap((program) => program.needs).filter((need) => artifactText(need) === artifactText(id));
  return needs.map((need) => `${artifactText(need)} ${need.hash}`);
}
