/**
 * Which programs may meet calls, and under which terms.
 *
 * Only a version whose files are whole and that its gate admitted: as champion, pinned, as canary or in shadow. It
 * runs under what its own report, or the route, proves for the guarantee that is asked for.
 */
import { type Champion, LoopaiError, type Route, type Version } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";
import { termsOfProgram } from "./serving-terms.ts";

/**
 * @param act For messages, as in "Cannot pin v2": the verb.
 * @throws {LoopaiError} `program-not-found`, `artifact-corrupt`; `gate-refused` when its gate did not admit it.
 */
export async function admittedProgram(app: AppFolder, version: Version, route: Route, act: string): Promise<Champion> {
  const [program, { guarantee }] = await Promise.all([app.readProgram(version), app.readConfig()]);
  if (program.report?.gate.admitted === true) {
    return { version, sha256: program.sha256, ...termsOfProgram(program, guarantee, route) };
  }
  const state = program.report === undefined ? "its report.json is missing or damaged" : "the gate refused it";
  throw new LoopaiError(
    "gate-refused",
    `Cannot ${act} v${version} of app "${app.appId}": ${state}; synthesize another version`,
  );
}

/** What tries out another program needs one to fall back to. @throws {LoopaiError} `program-missing`. */
export function refuseWithoutChampion(app: AppFolder, route: Route, version: Version, act: string): void {
  if (route.champion !== undefined) return;
  throw new LoopaiError(
    "program-missing",
    `Cannot ${act} v${version} of app "${app.appId}": the app has no champion yet; promote a version first`,
  );
}

/** @throws {LoopaiError} `request-invalid` when `version` is the champion: it cannot contend with itself. */
export function refuseChampion(app: AppFolder, { champion }: Route, version: Version, act: string): void {
  if (champion?.version !== version) return;
  throw new LoopaiError(
    "request-invalid",
    `Cannot ${act} v${version} of app "${app.appId}": it is the champion; name another version`,
  );
}
