/** Makes views of what the data folder knows about shared artifacts. */
import { type ArtifactMetadata, artifactPath, artifactText, type ArtifactType } from "@loopai/core";
import { type Dependant, type ListedArtifact, mending, type SharedArtifacts } from "@loopai/runtime";
import type {
  ChangedArtifactView,
  DependantsView,
  DependantView,
  SharedArtifactList,
  SharedArtifactVersions,
  SharedArtifactView,
} from "../views/shared-artifact-view.ts";

export async function sharedArtifactList(shared: SharedArtifacts): Promise<SharedArtifactList> {
  const { artifacts, unreadable, unmet } = await shared.list();
  return {
    items: artifacts.map(listedView),
    unreadable: unreadable.map(({ id, message }) => ({ artifact: artifactText(id), detail: message })),
    unmet: unmet.map(({ need, ...program }) => ({ ...dependantView(program), needs: need })),
  };
}

/** @throws {LoopaiError} `artifact-not-found`. */
export async function sharedArtifactVersions(
  shared: SharedArtifacts,
  type: ArtifactType,
  name: string,
): Promise<SharedArtifactVersions> {
  const versions = await shared.get(type, name);
  const items = versions.map((listed) => ({ ...listedView(listed), files: listed.metadata.files }));
  return { type, name, items };
}

/** @throws {LoopaiError} `artifact-not-found`. */
export async function dependantsView(
  shared: SharedArtifacts,
  id: Parameters<SharedArtifacts["dependants"]>[0],
): Promise<DependantsView> {
  const { dependants, unreadable } = await shared.dependants(id);
  return {
    items: dependants.map(dependantView),
    unreadable: unreadable.map(({ message, ...program }) => ({ ...dependantView(program), detail: message })),
  };
}

export function changedView(metadata: ArtifactMetadata): ChangedArtifactView {
  const { type, name, version, ending, bytes, sha256, description, added } = metadata;
  const kind = ending === null ? "folder" : "file";
  return { type, name, version, kind, path: artifactPath(metadata, ending), bytes, sha256, description, added };
}

function listedView({ metadata, fault, dependants }: ListedArtifact): SharedArtifactView {
  return {
    ...changedView(metadata),
    state: fault?.state ?? "intact",
    detail: fault === undefined ? null : `${fault.detail}; ${mending(metadata)}`,
    dependants: dependants.length,
  };
}

function dependantView({ appId, version }: Dependant): DependantView {
  return { app_id: appId, version };
}
