/** A route as the API shows it, with what a person should know of it. */
import type { Route } from "@loopai/core";
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
  return routeView(route, termsWarning(guarantee, route.pinned ?? route.champion));
}
