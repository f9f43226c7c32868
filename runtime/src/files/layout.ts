/**
 * Where everything of a data folder stands. Paths only: nothing here touches a disk.
 *
 * Every part of a path is a fixed word or a parsed id, so no path leaves the folder.
 * docs/reference/files.md describes each file.
 */
import { join } from "node:path";
import { ARTIFACT_FOLDERS, type AppId, type ArtifactType, type Version } from "@loopai/core";

/** Start of the name of anything unfinished; what is left over of it is swept when the app is opened. */
export const UNFINISHED = ".unfinished-";

/** Name of the folder that holds all apps. */
export const LOOP_APPS = "loop-apps";

export function loopAppsPath(dataFolder: string): string {
  return join(dataFolder, LOOP_APPS);
}

/** Paths of one app. */
export interface AppLayout {
  readonly folder: string;
  readonly config: string;
  readonly route: string;
  readonly audit: string;
  readonly safetyStops: string;
  readonly lock: string;
  /** Key of the hashes in the app's records. */
  readonly privacyKey: string;
  readonly artifacts: string;
  /** Holds the highest version number ever given, so that no number is given twice. */
  readonly highestVersion: string;
  readonly examples: string;
  readonly unlabelled: string;
  readonly datasets: string;
  readonly executions: string;
  readonly samples: string;
  readonly shadows: string;
  readonly analytics: string;
  /** The one file of samples and labels. */
  readonly validations: string;
}

export function appLayout(dataFolder: string, appId: AppId): AppLayout {
  const folder = join(loopAppsPath(dataFolder), appId);
  return {
    folder,
    config: join(folder, "config.yaml"),
    route: join(folder, "route.json"),
    audit: join(folder, "audit.jsonl"),
    safetyStops: join(folder, "safety-stops.jsonl"),
    lock: join(folder, ".lock"),
    privacyKey: join(folder, ".privacy-key"),
    artifacts: join(folder, "artifacts"),
    highestVersion: join(folder, "artifacts", "highest-version"),
    examples: join(folder, "datasets", "examples"),
    unlabelled: join(folder, "datasets", "unlabelled"),
    datasets: join(folder, "datasets"),
    executions: join(folder, "datasets", "executions"),
    samples: join(folder, "datasets", "samples"),
    shadows: join(folder, "datasets", "shadows"),
    analytics: join(folder, "datasets", "analytics"),
    validations: join(folder, "datasets", "validations", "sampled.jsonl"),
  };
}

export function programPath(layout: AppLayout, version: Version): string {
  return join(layout.artifacts, `v${version}`);
}

/** Paths of what programs of several apps share. */
export interface SharedLayout {
  readonly folder: string;
  readonly audit: string;
  readonly lock: string;
  readonly artifacts: string;
  /** Folder of all artifacts of a type. */
  typeFolder(type: ArtifactType): string;
}

export function sharedLayout(dataFolder: string): SharedLayout {
  const folder = join(dataFolder, "shared");
  const artifacts = join(folder, "artifacts");
  return {
    folder,
    audit: join(folder, "audit.jsonl"),
    lock: join(folder, ".lock"),
    artifacts,
    typeFolder: (type) => join(artifacts, ARTIFACT_FOLDERS[type]),
  };
}
