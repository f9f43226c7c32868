/** Lets an app answer nothing for a while, and lets it answer again. */
import { type AppId, LoopaiError } from "@loopai/core";
import type { ServerParts } from "../parts.ts";
import { changeRoute } from "../programs/change-route.ts";
import { ASKED, logDecision } from "../programs/log-decision.ts";
import { currentRoute } from "../programs/route-view.ts";
import type { RouteView } from "../views/program-view.ts";

/** Every call is refused with `app-paused` from then on. @throws {LoopaiError} `app-archived`. */
export function pauseApp(parts: ServerParts, appId: AppId): Promise<RouteView> {
  return setState(parts, appId, { state: "paused", verb: "pause" });
}

/** @throws {LoopaiError} `app-archived`. */
export function resumeApp(parts: ServerParts, appId: AppId): Promise<RouteView> {
  return setState(parts, appId, { state: "active", verb: "resume" });
}

type Wanted =
  | { readonly state: "paused"; readonly verb: "pause" }
  | { readonly state: "active"; readonly verb: "resume" };

function setState(parts: ServerParts, appId: AppId, { state, verb }: Wanted): Promise<RouteView> {
  const app = parts.folder.app(appId);
  return parts.turns.take(appId, async () => {
    const { app_state: before } = await app.readRoute();
    if (before === "archived") {
      throw new LoopaiError("app-archived", `Cannot ${verb} app "${appId}": it is archived: use another app`);
    }
    if (before !== state) {
      const { after } = await changeRoute(app, async (route) => ({ ...route, app_state: state }));
      await logDecision(parts, app, { act: `${verb}d`, revision: after.revision, reason: ASKED });
      parts.events.emit(`app.${verb}d`, { app_id: appId });
    }
    return currentRoute(app);
  });
}
