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

/** A route before and after a change of it: nobody changed it in between. */
export interface ChangedRoute<After extends Route> {
  readonly before: Route;
  readonly after: After;
}

class RouteMoved extends Error {}

/**
 * @param work From the route as it stands to the one wanted; may be called again, so it must do nothing else.
 * @throws {LoopaiError} `app-locked` when others change the route all the time.
 */
export async function changeRoute<After extends Route>(
  app: AppFolder,
  work: (route: Route) => Promise<After>,
): Promise<ChangedRoute<After>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await app.readRoute();
    const wanted = await work(before);
    try {
      const { revision } = await app.changeRoute((current) => {
        if (current.revision !== before.revision) throw new RouteMoved();
        return wanted;
      });
      return { before, after: { ...wanted, revision } };
    } catch (error) {
      if (!(error instanceof RouteMoved)) throw error;
    }
  }
  throw new LoopaiError(
    "app-locked",
    `Cannot change the route of app "${app.appId}": others change it all the time; try again`,
  );
}
