/** An app as the API shows it, put together from its files as they are now. */
import type { AppFolder } from "@loopai/runtime";
import { termsWarning } from "../programs/serving-terms.ts";
import type { ServerParts } from "../parts.ts";
import type { AppList, AppView } from "../views/app-view.ts";

export async function appView(app: AppFolder): Promise<AppView> {
  const [config, route, examples, unlabelled] = await Promise.all([
    app.readConfig(),
    app.readRoute(),
    app.examples.read(),
    app.unlabelled.read(),
  ]);
  const labelled = new Set(examples.rows.map((row) => row.group));
  const champion = route.champion;
  const warning = termsWarning(config.guarantee, champion);
  return {
    ...config,
    guarantee: config.guarantee ?? null,
    current_version: champion?.version ?? null,
    threshold: champion?.threshold ?? null,
    certificate: champion?.certificate ?? null,
    endpoint: `/api/v1/loop-apps/${app.appId}/execute`,
    state: route.app_state,
    examples: {
      labelled: examples.rows.length,
      // A row that was labelled since stays in its file.
      unlabelled: unlabelled.rows.filter((row) => !labelled.has(row.group)).length,
      corrections: examples.rows.filter((row) => row.source === "correction").length,
    },
    ...(warning === undefined ? {} : { warning }),
  };
}

/** Every app of the data folder, by id. */
export async function listApps({ folder }: ServerParts): Promise<AppList> {
  const items: AppView[] = [];
  for (const appId of folder.listApps()) items.push(await appView(folder.app(appId)));
  return { items };
}
