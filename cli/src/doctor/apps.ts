/** Whether what serves is what was made: each app's programs, verified by hash by the server. */
import { LoopaiError } from "@loopai/core";
import type { AppList, AppView, ProgramList } from "@loopai/server";
import type { ApiClient } from "../api-client.ts";
import { appPath } from "../api-paths.ts";
import { nextCommand } from "../next-command.ts";
import { counted } from "../render/figures.ts";
import type { Shell } from "../shell.ts";
import type { Finding } from "./finding.ts";

export async function checkApps(shell: Shell): Promise<Finding[]> {
  try {
    const api = await shell.api();
    const { items, unreadable } = await api.get<AppList>("/loop-apps");
    const findings = unreadable.map(({ loop_app_id, error }): Finding => {
      return { name: loop_app_id, state: "broken", found: error.detail };
    });
    for (const app of items) findings.push(await checkApp(shell, api, app));
    return [{ name: "apps", state: "ok", found: String(items.length) }, ...findings];
  } catch (error) {
    if (!(error instanceof LoopaiError)) throw error;
    return [{ name: "apps", state: "broken", found: error.message }];
  }
}

async function checkApp(
  shell: Shell,
  api: ApiClient,
  { loop_app_id: id, current_version, examples, warning }: AppView,
): Promise<Finding> {
  try {
    const { items } = await api.get<ProgramList>(`${appPath(id)}/programs`);
    const corrupt = items.filter(({ state }) => state === "corrupt").map(({ version }) => version);
    // What serves is one of the versions that are there, and whole, or it is broken: its folder may be gone.
    const serving = items.find(({ version }) => version === current_version);
    if (current_version !== null && serving?.state !== "active") {
      const state = serving === undefined ? "its folder is missing" : "is not what was made";
      const remedy = `${nextCommand(shell, `rollback ${id}`)}, or synthesize it again`;
      return { name: id, state: "broken", found: `v${current_version} serves but ${state}: ${remedy}` };
    }
    if (corrupt.length > 0) {
      return {
        name: id,
        state: "warning",
        found: `${corrupt.map((one) => `v${one}`).join(", ")}: not what was made, serves nobody`,
      };
    }
    const { unreadable_lines: damaged } = examples;
    if (damaged > 0) {
      const found = `${counted(damaged, "line")} under datasets cannot be read and count for nothing; import the rows again`;
      return { name: id, state: "warning", found };
    }
    if (warning !== undefined) return { name: id, state: "warning", found: warning };
    if (current_version === null)
      return {
        name: id,
        state: "missing",
        found: `nothing serves yet: ${nextCommand(shell, `synthesize --app ${id}`)}`,
      };
    return { name: id, state: "ok", found: `v${current_version} serves, hash verified` };
  } catch (error) {
    if (!(error instanceof LoopaiError)) throw error;
    return { name: id, state: "broken", found: error.message };
  }
}
