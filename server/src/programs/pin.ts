/**
 * Holds one version in place: a pinned program answers every call, whatever is promoted meanwhile.
 *
 * For people who must keep still while others work: champion, canary and shadows stay in the route and count again
 * from the moment the pin is taken away.
 */
import type { AppId, Version } from "@loopai/core";
import type { ServerParts } from "../parts.ts";
import type { RouteView } from "../views/program-view.ts";
import { admittedProgram, refuseWithoutChampion } from "./admitted-program.ts";
import { changeRoute } from "./change-route.ts";
import { ASKED, logDecision } from "./log-decision.ts";
import { routeView } from "./route-view.ts";
import { termsWarning } from "./serving-terms.ts";

/**
 * @throws {LoopaiError} `program-not-found`, `artifact-corrupt`, `gate-refused`; `program-missing` without a champion.
 */
export function pin(parts: ServerParts, appId: AppId, version: Version): Promise<RouteView> {
  const app = parts.folder.app(appId);
  return parts.turns.take(appId, async () => {
    const {
      before: { pinned: before },
      after: route,
    } = await changeRoute(app, async (current) => {
      const pinned = await admittedProgram(app, version, current, "pin");
      refuseWithoutChampion(app, current, version, "pin");
      return { ...current, pinned };
    });
    const replaced = before === undefined || before.version === version ? {} : { previous: before.version };
    const { revision, pinned } = route;
    await logDecision(parts, app, {
      act: "pinned",
      version,
      ...replaced,
      sha256: pinned.sha256,
      revision,
      reason: ASKED,
    });
    parts.events.emit("program.pinned", { app_id: appId, version });
    return routeView(route, termsWarning((await app.readConfig()).guarantee, pinned));
  });
}

/** Takes the pin away. Without one, nothing changes. */
export function unpin(parts: ServerParts, appId: AppId): Promise<RouteView> {
  const app = parts.folder.app(appId);
  return parts.turns.take(appId, async () => {
    const before = await app.readRoute();
    if (before.pinned === undefined) return routeView(before);
    const { version } = before.pinned;
    const { after: route } = await changeRoute(app, async ({ pinned: _gone, ...rest }) => rest);
    await logDecision(parts, app, { act: "unpinned", version, revision: route.revision, reason: ASKED });
    parts.events.emit("program.unpinned", { app_id: appId, version });
    return routeView(route, termsWarning((await app.readConfig()).guarantee, route.champion));
  });
}
