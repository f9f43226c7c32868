/** Everything that was recorded of an app, in figures. */
import type { AppId } from "@loopai/core";
import type { ServerParts } from "../parts.ts";
import type { StatsView } from "../views/stats-view.ts";

/**
 * @param days How many of the last days that have figures.
 * @throws {LoopaiError} `app-not-found`.
 */
export async function appStats(
  { folder, runtime, background }: ServerParts,
  appId: AppId,
  days: number,
): Promise<StatsView> {
  const stats = await folder.app(appId).readDailyStats();
  const known = Object.entries(stats?.days ?? {}).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return {
    app_id: appId,
    updated_at: stats?.updated_at ?? null,
    days: Object.fromEntries(known.slice(-days)),
    process: runtime.counters(appId),
    forwarding: await background.counters(appId),
  };
}
