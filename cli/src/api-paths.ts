/** Addresses of the API that more than one command uses. */
import type { ArtifactId } from "@loopai/core";
import { appIdFrom } from "./given-ids.ts";

/** @throws {UsageError} where the word is no app's id. */
export function appPath(word: string): string {
  return `/loop-apps/${appIdFrom(word)}`;
}

export function programPath(appId: string, version: number): string {
  return `${appPath(appId)}/programs/${version}`;
}

export function artifactPath({ type, name, version }: ArtifactId): string {
  return `/shared-artifacts/${type}/${name}/versions/${version}`;
}
