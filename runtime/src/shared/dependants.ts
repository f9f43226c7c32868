/**
 * Which programs depend on shared artifacts: asked of the programs' own files, which never change.
 *
 * Every version of every app counts, whatever its state, since any may serve again.
 */
import { lstatSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  AppId,
  type ArtifactId,
  artifactText,
  Dependencies,
  DEPENDENCIES_FILE,
  LoopaiError,
  type SharedDependency,
  type Version,
} from "@loopai/core";
import { namesIn, readSmallFile } from "../files/durable-file.ts";
import { appLayout, loopAppsPath, programPath } from "../files/layout.ts";
import { programVersions } from "../files/program-versions.ts";
import { parseYaml } from "../files/safe-yaml.ts";
import { stored } from "../files/storage.ts";

/** One version of a program. */
export interface Dependant {
  readonly appId: AppId;
  readonly version: Version;
}

interface DependingProgram extends Dependant {
  readonly needs: readonly SharedDependency[];
}

/** All programs that depend on something. */
export interface FoundDependants {
  readonly programs: readonly DependingProgram[];
  /** Programs whose dependencies cannot be told, with why: each may depend on anything. */
  readonly unreadable: readonly (Dependant & { readonly message: string })[];
}

/** Largest `dependencies.yaml`. */
const MAX_BYTES = 1_048_576;

/** @throws {LoopaiError} `program-invalid` when it does not have the documented form. */
export function parseDependencies(bytes: Uint8Array, what = DEPENDENCIES_FILE): Dependencies {
  return parseYaml(bytes, Dependencies, { what, maxBytes: MAX_BYTES, code: "program-invalid" });
}

/** Also of apps whose settings are damaged: they may be restored. */
export async function findDependants(dataFolder: string): Promise<FoundDependants> {
  const programs: DependingProgram[] = [];
  const unreadable: (Dependant & { readonly message: string })[] = [];
  for (const { path, ...program } of await programsOf(dataFolder)) {
    try {
      const needs = await sharedNeeds(path, program);
      if (needs.length > 0) programs.push({ ...program, needs });
    } catch (error) {
      if (!(error instanceof LoopaiError)) throw error;
      unreadable.push({ ...program, message: error.message });
    }
  }
  return { programs, unreadable };
}

/** The programs that name this very version. */
export function dependantsOf({ programs }: FoundDependants, id: ArtifactId): Dependant[] {
  const wanted = artifactText(id);
  return programs
    .filter(({ needs }) => needs.some((need) => artifactText(need) === wanted))
    .map(({ appId, version }) => ({ appId, version }));
}

async function programsOf(dataFolder: string): Promise<readonly (Dependant & { readonly path: string })[]> {
  return stored("look for programs that depend on shared artifacts", async () => {
    const apps = namesIn(loopAppsPath(dataFolder)).flatMap((name) => AppId.safeParse(name).data ?? []);
    return apps.toSorted().flatMap((appId) => {
      const layout = appLayout(dataFolder, appId);
      // What stands in the place of the folder holds no program; a link to one may.
      const isThere = statSync(layout.artifacts, { throwIfNoEntry: false })?.isDirectory() === true;
      const versions = isThere ? programVersions(layout.artifacts) : [];
      return versions.map((version) => ({ appId, version, path: programPath(layout, version) }));
    });
  });
}

async function sharedNeeds(folder: string, { appId, version }: Dependant): Promise<readonly SharedDependency[]> {
  const what = `${DEPENDENCIES_FILE} of ${appId} v${version}`;
  const path = join(folder, DEPENDENCIES_FILE);
  const bytes = await stored(`read ${what}`, async () => {
    const found = statSync(folder).isDirectory() ? lstatSync(path, { throwIfNoEntry: false }) : undefined;
    if (found?.isFile() === false) {
      throw new LoopaiError("program-invalid", `Cannot read ${what}: it is not a plain file: restore the program`);
    }
    return found === undefined ? undefined : readSmallFile(path, MAX_BYTES);
  });
  return bytes === undefined ? [] : parseDependencies(bytes, what).shared_artifacts;
}
