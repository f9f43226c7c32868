/**
 * Lets another version serve, because a person says so.
 *
 * Which versions can, and under which terms, is said in `admitted-program.ts`. What served before becomes `previous`.
 */
import { type AppId, LoopaiError, type Route, type Version } from "@loopai/core";
import type { AppFolder, AuditEntry } from "@loopai/runtime";
import type { ServerParts } from "../parts.ts";
import type { RouteView } from "../views/program-view.ts";
import { admittedProgram } from "./admitted-program.ts";
import { ASKED, logDecision } from "./log-decision.ts";
import { pinWarning, routeView } from "./route-view.ts";
import { serve } from "./serve.ts";
import { termsWarning } from "./serving-terms.ts";
import { versionsOf } from "./shadows.ts";

/**
 * Makes `version` champion. The champion itself may be promoted again, which renews its terms.
 *
 * @throws {LoopaiError} `program-not-found`, `artifact-corrupt`; `gate-refused` when its gate did not admit it.
 */
export function promote(parts: ServerParts, appId: AppId, version: Version): Promise<RouteView> {
  const app = parts.folder.app(appId);
  return parts.turns.take(appId, () => change(parts, app, "promoted", () => version));
}

/**
 * Goes back to `version`, or to the champion before.
 *
 * @throws {LoopaiError} `program-missing` when there is none before; else as {@link promote}.
 */
export function rollBack(parts: ServerParts, appId: AppId, version: Version | undefined): Promise<RouteView> {
  const app = parts.folder.app(appId);
  return parts.turns.take(appId, () =>
    change(parts, app, "rolled-back", ({ previous }) => {
      const target = version ?? previous?.version;
      if (target !== undefined) return target;
      throw new LoopaiError(
        "program-missing",
        `Cannot roll back app "${appId}": no other program served before; promote a version instead`,
      );
    }),
  );
}

type Act = Extract<AuditEntry["act"], "promoted" | "rolled-back">;

async function change(
  parts: ServerParts,
  app: AppFolder,
  act: Act,
  versionFrom: (route: Route) => Version,
): Promise<RouteView> {
  const { appId } = app;
  const verb = act === "promoted" ? "promote" : "roll back to";
  const { before, after: route } = await serve(app, (current) =>
    admittedProgram(app, versionFrom(current), current, verb),
  );
  const { champion } = route;
  const { version } = champion;
  const replaced = before.champion?.version === version ? undefined : before.champion?.version;
  await logDecision(parts, app, {
    act,
    version,
    ...(replaced === undefined ? {} : { previous: replaced }),
    sha256: champion.sha256,
    revision: route.revision,
    reason: ASKED,
  });
  if (act === "rolled-back" && replaced !== undefined) {
    parts.events.emit("program.rolled-back", { app_id: appId, version, previous: replaced });
  } else parts.events.emit("program.promoted", { app_id: appId, version, previous: replaced ?? null });
  tellOfContenders(parts, appId, before, route);
  const { guarantee } = await app.readConfig();
  return routeView(route, termsWarning(guarantee, champion), pinWarning(route));
}

/** Who serves is canary and shadow no longer. */
function tellOfContenders({ events }: ServerParts, appId: AppId, before: Route, after: Route): void {
  if (before.canary !== undefined && after.canary === undefined) {
    events.emit("canary.ended", { app_id: appId, version: before.canary.version });
  }
  if (versionsOf(before).length !== versionsOf(after).length) {
    events.emit("shadows.changed", { app_id: appId, versions: versionsOf(after) });
  }
}
