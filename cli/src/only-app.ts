/** The app a command means when it names none. */
import type { AppList, AppView } from "@loopai/server";
import type { ApiClient } from "./api-client.ts";
import { appPath } from "./api-paths.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The app `appId`, or the only one of the folder.
 *
 * @throws {UsageError} when none is named and there is not exactly one.
 */
export async function onlyApp(api: ApiClient, appId?: string): Promise<AppView> {
  if (appId !== undefined) return api.get<AppView>(appPath(appId));
  const { items } = await api.get<AppList>("/loop-apps");
  const [only, ...others] = items;
  if (only === undefined) throw new UsageError("Cannot choose an app: the data folder has none; --data FILE makes one");
  if (others.length > 0) {
    throw new UsageError(
      `Cannot choose an app: there are several, name one with --app: ${items.map((app) => app.loop_app_id).join(", ")}`,
    );
  }
  return only;
}
