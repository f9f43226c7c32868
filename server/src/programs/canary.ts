/**
 * Gives a share of the calls to a contender, and takes it away again.
 *
 * Who falls into the share follows from the salt and the call alone, so a larger share under the same salt keeps
 * those who were in it. A fresh salt draws anew and voids an earlier safety stop.
 */
import { randomUUID } from "node:crypto";
import { type AppId, Canary, type Route } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";
import type { ServerParts } from "../parts.ts";
import type { NewCanary, RouteView } from "../views/program-view.ts";
import { admittedProgram, refuseChampion, refuseWithoutChampion } from "./admitted-program.ts";
import { changeRoute } from "./change-route.ts";
import { ASKED, logDecision } from "./log-decision.ts";
import { pinWarning, routeView, stopWarning } from "./route-view.ts";
import { termsWarning } from "./serving-terms.ts";

const ACT = "start a canary of";

/**
 * Lets the version answer its share from the next call on; another canary gives way to it.
 *
 * @throws {LoopaiError} `program-not-found`, `artifact-corrupt`, `gate-refused`; `program-missing` without a champion;
 * `request-invalid` for the champion itself.
 */
export function startCanary(parts: ServerParts, appId: AppId, wanted: NewCanary): Promise<RouteView> {
  const app = parts.folder.app(appId);
  return parts.turns.take(appId, async () => {
    const {
      before: { canary: before },
      after: route,
    } = await changeRoute(app, async (current) => ({
      ...current,
      canary: await canaryOf(app, current, wanted),
    }));
    const { version, share } = wanted;
    const { canary, revision } = route;
    await logDecision(parts, app, {
      act: "canary-started",
      version,
      ...(before === undefined || before.version === version ? {} : { previous: before.version }),
      sha256: canary.sha256,
      revision,
      reason: `${Number((share * 100).toFixed(4))} % of calls: ${ASKED}`,
    });
    if (before !== undefined && before.version !== version) {
      parts.events.emit("canary.ended", { app_id: appId, version: before.version });
    }
    parts.events.emit("canary.started", { app_id: appId, version, share });
    const { guarantee } = await app.readConfig();
    return routeView(route, termsWarning(guarantee, canary), pinWarning(route), await stopWarning(app, route));
  });
}

/** The champion answers every call again. Without a canary, nothing changes. */
export function endCanary(parts: ServerParts, appId: AppId): Promise<RouteView> {
  const app = parts.folder.app(appId);
  return parts.turns.take(appId, async () => {
    const before = await app.readRoute();
    if (before.canary === undefined) return routeView(before);
    const { version } = before.canary;
    const { after: route } = await changeRoute(app, async ({ canary: _gone, ...rest }) => rest);
    await logDecision(parts, app, { act: "canary-ended", version, revision: route.revision, reason: ASKED });
    parts.events.emit("canary.ended", { app_id: appId, version });
    return routeView(route);
  });
}

async function canaryOf(app: AppFolder, route: Route, { version, share, ...rest }: NewCanary): Promise<Canary> {
  const program = await admittedProgram(app, version, route, ACT);
  refuseWithoutChampion(app, route, version, ACT);
  refuseChampion(app, route, version, ACT);
  const known = route.canary?.sha256 === program.sha256 ? route.canary : undefined;
  const limit = rest.p99_limit_ms ?? known?.p99_limit_ms;
  const onlyShareChanges = known !== undefined && known.share !== share && known.p99_limit_ms === limit;
  const salt = onlyShareChanges ? known.salt : randomUUID();
  return Canary.parse({ ...program, share, salt, ...(limit === undefined ? {} : { p99_limit_ms: limit }) });
}
