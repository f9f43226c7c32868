/** Opens what answers for an app now: its champion, or the champion before while that one is damaged. */
import { type Champion, LoopaiError } from "@loopai/core";
import { type DataProgram, openDataProgram } from "@loopai/engine";
import type { AppFolder } from "@loopai/runtime";

export interface Serving {
  readonly terms: Champion;
  readonly program: DataProgram;
}

/** Codes of a program whose files cannot be used. */
const DAMAGED: ReadonlySet<string> = new Set(["artifact-corrupt", "program-not-found", "program-invalid"]);

/**
 * `undefined` where the app has no program yet.
 *
 * @throws {LoopaiError} `artifact-corrupt` and its kin when no program that could serve can be opened.
 */
export async function openServing(app: AppFolder): Promise<Serving | undefined> {
  const { champion, previous } = await app.readRoute();
  if (champion === undefined) return undefined;
  try {
    return await openChampion(app, champion);
  } catch (error) {
    if (previous === undefined || !isDamaged(error)) throw error;
    return openChampion(app, previous);
  }
}

export function isDamaged(error: unknown): boolean {
  return error instanceof LoopaiError && DAMAGED.has(error.code);
}

async function openChampion(app: AppFolder, terms: Champion): Promise<Serving> {
  const { sha256, files } = await app.readProgram(terms.version);
  if (sha256 !== terms.sha256) {
    throw new LoopaiError("artifact-corrupt", `Cannot open program v${terms.version}: it is not the one in route.json`);
  }
  return { terms, program: openDataProgram(files) };
}
