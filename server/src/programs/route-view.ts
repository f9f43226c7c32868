/** A route as the API shows it, with what a person should know of it. */
import type { Route, SafetyStop } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";
import type { RouteView } from "../views/program-view.ts";
import { termsWarning } from "./serving-terms.ts";

/** @param warnings What to tell; `undefined` ones are left out. */
export function routeView(route: Route, ...warnings: readonly (string | undefined)[]): RouteView {
  const given = warnings.filter((warning) => warning !== undefined);
  return given.length === 0 ? { route } : { route, warning: given.join("; ") };
}

/** The route as it stands. */
export async function currentRoute(app: AppFolder): Promise<RouteView> {
  const [route, { guarantee }] = await Promise.all([app.readRoute(), app.readConfig()]);
  return routeView(route, termsWarning(guarantee, route.pinned ?? route.champion), await stopWarning(app, route));
}

/** Neither a new champion nor a canary answers anything while another version is pinned. */
export function pinWarning({ pinned }: Route): string | undefined {
  return pinned === undefined ? undefined : `v${pinned.version} is pinned and answers every call until it is unpinned`;
}

/** A canary that was stopped stays in the route, and gets no calls. */
export async function stopWarning(app: AppFolder, { canary }: Route): Promise<string | undefined> {
  if (canary === undefined) return undefined;
  const { rows } = await app.safetyStops.read();
  const stop = rows.findLast(({ sha256, salt }) => sha256 === canary.sha256 && salt === canary.salt);
  if (stop === undefined) return undefined;
  return `The canary v${canary.version} was stopped at ${stop.at} ${stopReason(stop)}: end it, or start it again once it is sound`;
}

function stopReason({ reason, faults, calls, p99_ms: p99, p99_limit_ms: limit }: SafetyStop): string {
  switch (reason) {
    case "faults":
      return `for ${faults} faults in ${calls} calls`;
    case "p99":
      return `for a 99th percentile of ${p99} ms, over its limit of ${limit} ms`;
  }
}
