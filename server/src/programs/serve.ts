/**
 * Writes into the route that a program serves from now on, and which one stands in for it.
 *
 * `previous` is what answers while the champion's files are damaged, so only a program whose own files are whole may
 * become it: what served until now, else what stood in for that. Who serves is no contender any more: it is neither
 * canary nor shadow. A pin stays.
 */
import { type Champion, LoopaiError, type Route } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";
import { type ChangedRoute, changeRoute } from "./change-route.ts";
import { withoutShadow } from "./shadows.ts";

/** @param choose Who serves, from the route as it stands; may be called again, so it must do nothing else. */
export function serve(
  app: AppFolder,
  choose: (route: Route) => Promise<Champion>,
): Promise<ChangedRoute<Route & { readonly champion: Champion }>> {
  return changeRoute(app, async (before) => {
    const champion = await choose(before);
    const { previous, canary, ...rest } = withoutShadow(before, champion.version);
    const standIn = (await ifWhole(app, before.champion, champion)) ?? (await ifWhole(app, previous, champion));
    return {
      ...rest,
      champion,
      ...(standIn === undefined ? {} : { previous: standIn }),
      ...(canary === undefined || canary.version === champion.version ? {} : { canary }),
    };
  });
}

/** `candidate`, unless it is the new champion itself or its files are not what the route names. */
async function ifWhole(
  app: AppFolder,
  candidate: Champion | undefined,
  champion: Champion,
): Promise<Champion | undefined> {
  if (candidate === undefined || candidate.version === champion.version) return undefined;
  try {
    return (await app.readProgram(candidate.version)).sha256 === candidate.sha256 ? candidate : undefined;
  } catch (error) {
    if (error instanceof LoopaiError && (error.code === "artifact-corrupt" || error.code === "program-not-found")) {
      return undefined;
    }
    throw error;
  }
}
