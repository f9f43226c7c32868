/**
 * Lets another version serve, because a person says so.
 *
 * Only a version whose files are whole and that its gate admitted can serve; it serves under what its own report
 * proves for the guarantee that is asked for now. What served before becomes `previous`.
 */
import { type AppId, type Champion, type Guarantee, LoopaiError, type Route, type Version } from "@loopai/core";
import type { AppFolder, AuditEntry } from "@loopai/runtime";
import { type ServerParts, timestamp } from "../parts.ts";
import type { RouteView } from "../views/program-view.ts";
import { serve } from "./serve.ts";
import { termsOfProgram, termsWarning } from "./serving-terms.ts";

/**
 * Makes `version` champion. The champion itself may be promoted again, which renews its terms.
 *
 * @throws {LoopaiError} `program-not-found`, `artifact-corrupt`; `gate-refused` when its gate did not admit it.
 */
export function promote(parts: ServerParts, appId: AppId, version: Version): Promise<RouteView> {
  const app = parts.folder.app(appId);
  return parts.turns.take(appId, () => change(parts, app, version, "promoted"));
}

/**
 * Goes back to `version`, or to the champion before.
 *
 * @throws {LoopaiError} `program-missing` when there is none before; else as {@link promote}.
 */
export function rollBack(parts: ServerParts, appId: AppId, version: Version | undefined): Promise<RouteView> {
  const app = parts.folder.app(appId);
  return parts.turns.take(appId, async () => {
    const target = version ?? (await app.readRoute()).previous?.version;
    if (target !== undefined) return change(parts, app, target, "rolled-back");
    throw new LoopaiError(
      "program-missing",
      `Cannot roll back app "${appId}": no other program served before; promote a version instead`,
    );
  });
}

type Act = Extract<AuditEntry["act"], "promoted" | "rolled-back">;

async function change(parts: ServerParts, app: AppFolder, version: Version, act: Act): Promise<RouteView> {
  const { appId } = app;
  const [{ guarantee }, before] = await Promise.all([app.readConfig(), app.readRoute()]);
  const champion = await admittedChampion(app, version, guarantee, before);
  const route = await serve(app, champion);
  const replaced = before.champion?.version === version ? undefined : before.champion?.version;
  await app.audit.append([
    {
      at: timestamp(parts),
      actor: parts.actor,
      act,
      version,
      ...(replaced === undefined ? {} : { previous: replaced }),
      sha256: champion.sha256,
      revision: route.revision,
      reason: "a person asked for it",
    },
  ]);
  if (act === "rolled-back" && replaced !== undefined) {
    parts.events.emit("program.rolled-back", { app_id: appId, version, previous: replaced });
  } else parts.events.emit("program.promoted", { app_id: appId, version, previous: replaced ?? null });
  const warning = termsWarning(guarantee, champion);
  return { route, ...(warning === undefined ? {} : { warning }) };
}

async function admittedChampion(
  app: AppFolder,
  version: Version,
  guarantee: Guarantee | undefined,
  route: Route,
): Promise<Champion> {
  const program = await app.readProgram(version);
  if (program.report?.gate.admitted === true) {
    return { version, sha256: program.sha256, ...termsOfProgram(program, guarantee, route) };
  }
  const state = program.report === undefined ? "its report.json is missing or damaged" : "the gate refused it";
  throw new LoopaiError(
    "gate-refused",
    `Cannot promote v${version} of app "${app.appId}": ${state}; synthesize another version`,
  );
}
