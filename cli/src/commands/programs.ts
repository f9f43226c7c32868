/** `loopai programs`: the apps of the folder, the versions of an app, the report of a version; `add` below it. */
import { LoopaiError } from "@loopai/core";
import type { AppList, AppView, ProgramDetail, ProgramList } from "@loopai/server";
import { Command } from "commander";
import { appPath, programPath } from "../api-paths.ts";
import { examples } from "../examples.ts";
import { nextCommand } from "../next-command.ts";
import { versionFrom } from "../option-values.ts";
import { oneLine } from "../render/one-line.ts";
import { appList, programList } from "../render/program-list.ts";
import { programReport } from "../render/program-report.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { programsAddCommand } from "./programs-add.ts";

export function programsCommand(run: Run): Command {
  const command = new Command("programs")
    .summary("list apps, versions, or one version's report; add code")
    .description(
      "Lists the apps of the data folder; with an app, its versions; with a version, the whole report of that program.",
    )
    .argument("[app]", "id of the app")
    .argument("[version]", "v1, v2, ...")
    .action(run(programs))
    .addCommand(programsAddCommand(run));
  return examples(command, [
    ["loopai programs", "All apps"],
    ["loopai programs mine-001", "The versions of one"],
    ["loopai programs mine-001 v2", "What v2 is and what it is worth"],
  ]);
}

async function programs(shell: Shell, _options: object, appId?: string, version?: string): Promise<void> {
  if (appId === undefined) await listApps(shell);
  else if (version === undefined) await listVersions(shell, appId);
  else await showReport(shell, appId, versionFrom(version));
}

async function listApps(shell: Shell): Promise<void> {
  const view = await (await shell.api()).get<AppList>("/loop-apps");
  for (const { error } of view.unreadable) shell.note(shell.stderr.colors.yellow(oneLine(error.detail)));
  for (const { loop_app_id, warning } of view.items) {
    if (warning !== undefined) shell.note(shell.stderr.colors.yellow(`${loop_app_id}: ${oneLine(warning)}`));
  }
  shell.answer(view, () =>
    view.items.length === 0
      ? `No apps yet. Next:\n  ${nextCommand(shell, "synthesize --data mine.csv")}`
      : appList(shell.stdout.colors, view.items),
  );
}

async function listVersions(shell: Shell, appId: string): Promise<void> {
  const view = await (await shell.api()).get<ProgramList>(`${appPath(appId)}/programs`);
  shell.answer(view, () =>
    view.items.length === 0
      ? `${appId} has no program yet. Next:\n  ${nextCommand(shell, `synthesize --app ${appId}`)}`
      : programList(shell.stdout.colors, view.items),
  );
}

async function showReport(shell: Shell, appId: string, version: number): Promise<void> {
  const api = await shell.api();
  const { guarantee } = await api.get<AppView>(appPath(appId));
  const view = await api.get<ProgramDetail>(programPath(appId, version));
  const { report } = view;
  if (report === null) {
    throw new LoopaiError(
      "artifact-corrupt",
      `Cannot show the report of "${appId}" v${version}: its files are not what was made; loopai doctor says more`,
    );
  }
  shell.answer(view, () => programReport(shell.stdout, { appId, version, report, guarantee }));
}
