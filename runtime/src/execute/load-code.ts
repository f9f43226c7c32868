/** Hands the code of a stored program to a sandbox. */
import { type AppId, CodeTerms, LoopaiError } from "@loopai/core";
import { type ArtifactFile, type CodeProgram, type Language, LANGUAGES, type Sandbox } from "@loopai/sandbox";
import type { StoredProgram } from "../files/program-folder.ts";
import type { LoadCode } from "./opened-program.ts";

/** Reads what a program depends on, every hash checked. @throws {LoopaiError} `artifact-unavailable`. */
export type ReadArtifacts = (stored: StoredProgram) => Promise<readonly ArtifactFile[]>;

/** Loads programs of one app into `sandbox`. */
export function codeLoader(sandbox: Pick<Sandbox, "load">, appId: AppId, artifactsOf: ReadArtifacts): LoadCode {
  return async (stored) => {
    const { version, sha256 } = stored;
    const named = { key: `${appId}/v${version}/${sha256}`, name: `${appId} v${version}` };
    return sandbox.load(codeProgram(stored, named, await artifactsOf(stored)));
  };
}

/** A program's files with what they are, stored or about to be. */
export type CodeFiles = Pick<StoredProgram, "sha256" | "manifest" | "files">;

/** @throws {LoopaiError} `program-invalid` when its entry is none of its files, `language-unavailable`. */
export function codeProgram(
  { sha256, manifest, files }: CodeFiles,
  { key, name }: Pick<CodeProgram, "key" | "name">,
  artifacts: readonly ArtifactFile[],
): CodeProgram {
  const code = files.get(manifest.entry);
  if (code === undefined) {
    throw new LoopaiError("program-invalid", `Cannot open ${name}: its entry ${manifest.entry} is no file of it`);
  }
  const { returns, isolation, limits } = manifest.code ?? CodeTerms.parse({});
  return {
    organisation: "",
    key,
    name,
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

/** Every file of the program's own folder but the code itself. */
export function localArtifacts({ manifest, files }: CodeFiles): readonly ArtifactFile[] {
  return [...files]
    .filter(([path]) => path !== manifest.entry)
    .map(([path, bytes]) => ({ path, bytes, shared: false }));
}
