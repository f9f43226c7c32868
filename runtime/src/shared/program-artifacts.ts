/** What a program is handed beside its code: the files of its own that it declares, and the shared artifacts it needs. */
import { DEPENDENCIES_FILE, type Dependencies, LoopaiError, type Manifest } from "@loopai/core";
import type { ProgramFiles } from "@loopai/engine";
import type { ArtifactFile } from "@loopai/sandbox";
import type { StoredProgram } from "../files/program-folder.ts";
import { parseDependencies } from "./dependants.ts";
import type { SharedArtifacts } from "./shared-artifacts.ts";

const NONE: Dependencies = { shared_artifacts: [] };

/**
 * The artifacts of a program whose files were checked by hash: its own first. A program that declares none of its own, in
 * `local_artifacts`, is handed every file beside its entry.
 *
 * @throws {LoopaiError} `program-invalid` when its `dependencies.yaml` is not as documented.
 * @throws {LoopaiError} `artifact-unavailable` when a shared artifact is missing or altered: for this program alone.
 */
export async function programArtifacts(
  { files, manifest }: Pick<StoredProgram, "files" | "manifest">,
  shared: Pick<SharedArtifacts, "readFor">,
): Promise<ArtifactFile[]> {
  const dependencies = dependenciesOf(files, manifest);
  const declared = dependencies.local_artifacts?.map(({ path }) => path);
  const own = [...files]
    .filter(([path]) => declared?.includes(path) ?? isBesideEntry(path, manifest))
    .map(([path, bytes]): ArtifactFile => ({ path, bytes, shared: false }));
  return [...own, ...(await shared.readFor(dependencies))];
}

/** @throws {LoopaiError} `program-invalid` when it is not as documented, or declares a file that the program has not. */
export function dependenciesOf(files: ProgramFiles, manifest: Pick<Manifest, "entry">): Dependencies {
  const bytes = files.get(DEPENDENCIES_FILE);
  if (bytes === undefined) return NONE;
  const dependencies = parseDependencies(bytes);
  const wrong = dependencies.local_artifacts?.find(({ path }) => !files.has(path) || !isBesideEntry(path, manifest));
  if (wrong === undefined) return dependencies;
  throw new LoopaiError(
    "program-invalid",
    `Cannot use ${DEPENDENCIES_FILE}: its local artifact ${wrong.path} is not a file of the program beside its entry`,
  );
}

function isBesideEntry(path: string, { entry }: Pick<Manifest, "entry">): boolean {
  return path !== entry && path !== DEPENDENCIES_FILE;
}
