/** An app as the API shows it, put together from its files as they are now. */
import { type AppConfig, LoopaiError } from "@loopai/core";
import type { AppFolder } from "@loopai/runtime";
import { problemOf } from "../http/problems.ts";
import { termsWarning } from "../programs/serving-terms.ts";
import type { ServerParts } from "../parts.ts";
import type { AppList, AppView } from "../views/app-view.ts";

export async function appView(app: AppFolder): Promise<AppView> {
  const [config, route, rows] = await Promise.all([app.readConfig(), app.readRoute(), app.rowCounter.count()]);
  const serving = route.pinned ?? route.champion;
  const warning = termsWarning(config.guarantee, serving);
  return {
    ...config,
    guarantee: config.guarantee ?? null,
    out_of_scope: config.out_of_scope ?? null,
    current_version: serving?.version ?? null,
    threshold: serving?.threshold ?? null,
    certificate: serving?.certificate ?? null,
    endpoint: `/api/v1/loop-apps/${app.appId}/execute`,
    state: route.app_state,
    examples: {
      labelled: rows.labelled,
      unlabelled: rows.unlabelled,
      corrections: rows.corrections,
      unreadable_lines: rows.unreadableLines,
    },
    ...(warning === undefined ? {} : { warning }),
    ...privacyNote(config),
  };
}

function privacyNote({ privacy }: AppConfig): Pick<AppView, "privacy_note"> {
  switch (privacy) {
    case "full":
    case "redacted":
      return {};
    case "hashed":
    case "none":
      return {
        privacy_note: `Under privacy "${privacy}" no input is written down: no call can be checked, labelled or explained later`,
      };
  }
}

/** Every app of the data folder, by id. One that a person has broken does not hide the others. */
export async function listApps({ folder }: ServerParts): Promise<AppList> {
  const items: AppView[] = [];
  const unreadable: AppList["unreadable"] = [];
  for (const appId of folder.listApps()) {
    try {
      items.push(await appView(folder.app(appId)));
    } catch (error) {
      if (!(error instanceof LoopaiError)) throw error;
      unreadable.push({ loop_app_id: appId, error: problemOf(error) });
    }
  }
  return { items, unreadable };
}
