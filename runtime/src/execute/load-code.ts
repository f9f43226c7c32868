/** Hands the code of a stored program to a sandbox. */
import { type AppId, CodeTerms, LoopaiError } from "@loopai/core";
import { type ArtifactFile, type CodeProgram, type Language, LANGUAGES, type Sandbox } from "@loopai/sandbox";
import type { StoredProgram } from "../files/program-folder.ts";
import type { LoadCode } from "./opened-program.ts";

/** Reads what a program depends on, every hash checked. @throws {LoopaiError} `artifact-unavailable`. */
export type ReadArtifacts = (stored: StoredProgram) => Promise<readonly ArtifactFile[]>;

/** Loads programs of one app into `sandbox`. */
export function codeLoader(sandbox: Pick<Sandbox, "load">, appId: AppId, artifactsOf: ReadArtifacts): LoadCode {
  return async (stored) => sandbox.load(codeProgram(stored, appId, await artifactsOf(stored)));
}

/** @throws {LoopaiError} `program-invalid` when its entry is none of its files, or its language is none that code has. */
export function codeProgram(
  { version, sha256, manifest, files }: StoredProgram,
  appId: AppId,
  artifacts: readonly ArtifactFile[],
): CodeProgram {
  const code = files.get(manifest.entry);
  if (code === undefined) {
    throw new LoopaiError(
      "program-invalid",
      `Cannot open program v${version}: its entry ${manifest.entry} is no file of it`,
    );
  }
  const { returns, isolation, limits } = manifest.code ?? CodeTerms.parse({});
  return {
    organisation: "",
    key: `${appId}/v${version}/${sha256}`,
    name: `${appId} v${version}`,
    language: languageOf(manifest.language),
    sha256,
    entry: manifest.entry,
    code,
    artifacts,
    returns,
    isolation,
    limits,
  };
}

function languageOf(name: string): Language {
  const language = LANGUAGES.find((one) => one === name);
  if (language !== undefined) return language;
  throw new LoopaiError("language-unavailable", `Cannot run ${name}: this release has no driver for it`);
}
