/** Which programs run after each answer on the same input, so that they can be compared before they serve anybody. */
import { type AppId, type Champion, MOST_SHADOWS, type Route, type Version } from "@loopai/core";
import type { ServerParts } from "../parts.ts";
import type { NewShadows, RouteView } from "../views/program-view.ts";
import { admittedProgram, refuseChampion, refuseWithoutChampion } from "./admitted-program.ts";
import { changeRoute } from "./change-route.ts";
import { ASKED, logDecision } from "./log-decision.ts";
import { routeView } from "./route-view.ts";

/**
 * Replaces the list of shadows; an empty one ends them all.
 *
 * @throws {LoopaiError} `program-not-found`, `artifact-corrupt`, `gate-refused`; `program-missing` without a champion;
 * `request-invalid` for the champion itself.
 */
export function setShadows(parts: ServerParts, appId: AppId, { versions }: NewShadows): Promise<RouteView> {
  const app = parts.folder.app(appId);
  const wanted = [...new Set(versions)];
  return parts.turns.take(appId, async () => {
    const before = await app.readRoute();
    if (wanted.join() === versionsOf(before).join()) return routeView(before);
    const { after: route } = await changeRoute(app, async (current) => {
      const shadows: Champion[] = [];
      for (const version of wanted) {
        shadows.push(await admittedProgram(app, version, current, "shadow"));
        refuseWithoutChampion(app, current, version, "shadow");
        refuseChampion(app, current, version, "shadow");
      }
      return withShadows(current, shadows);
    });
    const list = wanted.map((version) => `v${version}`).join(", ");
    const reason = `${wanted.length === 0 ? "none" : list}: ${ASKED}`;
    await logDecision(parts, app, { act: "shadows-changed", revision: route.revision, reason });
    parts.events.emit("shadows.changed", { app_id: appId, versions: wanted });
    return routeView(route);
  });
}

/** `route` with one more shadow; where there are {@link MOST_SHADOWS}, the oldest makes room. */
export function withShadow(route: Route, shadow: Champion): Route {
  const others = (route.shadows ?? []).filter(({ version }) => version !== shadow.version);
  return withShadows(route, [...others, shadow].slice(-MOST_SHADOWS));
}

/** `route` without `version` among its shadows. */
export function withoutShadow(route: Route, version: Version): Route {
  return withShadows(
    route,
    (route.shadows ?? []).filter((shadow) => shadow.version !== version),
  );
}

export function versionsOf({ shadows = [] }: Route): Version[] {
  return shadows.map(({ version }) => version);
}

function withShadows({ shadows: _before, ...route }: Route, shadows: readonly Champion[]): Route {
  return shadows.length === 0 ? route : { ...route, shadows: [...shadows] };
}
