/** Whether what serves is what was made: each app's programs, verified by hash by the server. */
import { LoopaiError } from "@loopai/core";
import type { AppList, AppView, ProgramList, RouteView } from "@loopai/server";
import type { ApiClient } from "../api-client.ts";
import { appPath } from "../api-paths.ts";
import { nextCommand } from "../next-command.ts";
import { counted } from "../render/figures.ts";
import type { Shell } from "../shell.ts";
import type { Finding } from "./finding.ts";
import { checkRecords } from "./records.ts";

type Programs = ProgramList["items"];

export async function checkApps(shell: Shell): Promise<Finding[]> {
  try {
    const api = await shell.api();
    const { items, unreadable } = await api.get<AppList>("/loop-apps");
    const findings = unreadable.map(({ loop_app_id, error }): Finding => {
      return { name: loop_app_id, state: "broken", found: error.detail };
    });
    for (const app of items) findings.push(await checkApp(shell, api, app));
    const records = await checkRecords(shell.dataDir, items);
    findings.push(...(await checkAnswering(api)));
    return [records, { name: "apps", state: "ok", found: String(items.length) }, ...findings];
  } catch (error) {
    if (!(error instanceof LoopaiError)) throw error;
    return [{ name: "apps", state: "broken", found: error.message }];
  }
}

/** Programs may be whole and still not answer here: their language is missing, or the sandbox is too weak. */
async function checkAnswering(api: ApiClient): Promise<Finding[]> {
  const { checks } = await api.readiness();
  const programs = checks.find(({ name, ok }) => name === "programs" && !ok);
  return programs === undefined ? [] : [{ name: "programs", state: "broken", found: programs.detail }];
}

async function checkApp(shell: Shell, api: ApiClient, app: AppView): Promise<Finding> {
  const { loop_app_id: name, current_version: version, examples, warning } = app;
  try {
    const { items } = await api.get<ProgramList>(`${appPath(name)}/programs`);
    // What serves is one of the versions that are there, and whole, or it is broken: its folder may be gone.
    const serving = items.find((program) => program.version === version);
    if (version !== null && serving?.state !== "active") {
      const state = serving === undefined ? "its folder is missing" : "is not what was made";
      const found = `v${version} serves but ${state}: ${await remedy(shell, api, name, items)}`;
      return { name, state: "broken", found };
    }
    const corrupt = items.filter(({ state }) => state === "corrupt").map((program) => `v${program.version}`);
    if (corrupt.length > 0) {
      return { name, state: "warning", found: `${corrupt.join(", ")}: not what was made, serves nobody` };
    }
    if (examples.unreadable_lines > 0) {
      const found = `${counted(examples.unreadable_lines, "line")} under datasets cannot be read and count for nothing; import the rows again`;
      return { name, state: "warning", found };
    }
    if (warning !== undefined) return { name, state: "warning", found: warning };
    if (version === null) {
      return { name, state: "missing", found: `nothing serves yet: ${nextCommand(shell, `synthesize --app ${name}`)}` };
    }
    return { name, state: "ok", found: `v${version} serves, hash verified` };
  } catch (error) {
    if (!(error instanceof LoopaiError)) throw error;
    return { name, state: "broken", found: error.message };
  }
}

/** What lets a whole program serve again: the one before where there is such a one, else another, else a new one. */
async function remedy(shell: Shell, api: ApiClient, id: string, programs: Programs): Promise<string> {
  const again = `synthesize it again: ${nextCommand(shell, `synthesize --app ${id} --promote`)}`;
  const whole = programs.filter(({ state }) => state === "retired" || state === "shadow").map(({ version }) => version);
  const newest = whole.at(-1);
  if (newest === undefined) return again;
  const { previous } = (await api.get<RouteView>(`${appPath(id)}/route`)).route;
  const isBefore = previous !== undefined && whole.some((version) => version === previous.version);
  return `${nextCommand(shell, isBefore ? `rollback ${id}` : `promote ${id} v${newest}`)}, or ${again}`;
}
