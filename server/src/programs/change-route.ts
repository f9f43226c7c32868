/**
 * Changes a route by something that takes a while to work out: reading reports, checking files.
 *
 * The lock of the app is held only for the write. Where another process changed the route meanwhile, what was
 * worked out is thrown away and worked out anew, so no change of another is ever undone.
 */
import { LoopaiError, type Route } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";

/** Somebody else would have to change the route this many times in a row, each within milliseconds. */
const ATTEMPTS = 20;

class RouteMoved extends Error {}

/**
 * @param work From the route as it stands to the one wanted; may be called again, so it must do nothing else.
 * @throws {LoopaiError} `app-locked` when others change the route all the time.
 */
export async function changeRoute(app: AppFolder, work: (route: Route) => Promise<Route>): Promise<Route> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await app.readRoute();
    const after = await work(before);
    try {
      return await app.changeRoute(({ revision }) => {
        if (revision !== before.revision) throw new RouteMoved();
        return after;
      });
    } catch (error) {
      if (!(error instanceof RouteMoved)) throw error;
    }
  }
  throw new LoopaiError(
    "app-locked",
    `Cannot change the route of app "${app.appId}": others change it all the time; try again`,
  );
}
