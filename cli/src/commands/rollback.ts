/** `loopai rollback`: lets the version before serve again. */
import type { RouteView } from "@loopai/server";
import { Command } from "commander";
import { appPath } from "../api-paths.ts";
import { examples } from "../examples.ts";
import { versionFrom } from "../option-values.ts";
import { oneLine } from "../render/one-line.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { servingText } from "./promote.ts";

export function rollbackCommand(run: Run): Command {
  const command = new Command("rollback")
    .summary("let the version before serve again")
    .description("Lets the version that served before serve again, or the one that is named. Logged under your name.")
    .argument("<app>", "id of the app")
    .argument("[version]", "v1, v2, ... (default: the one that served before)")
    .action(run(rollback));
  return examples(command, [
    ["loopai rollback mine-001", "Back to the version before"],
    ["loopai rollback mine-001 v1", "Back to v1"],
  ]);
}

async function rollback(shell: Shell, _options: object, appId = "", version?: string): Promise<void> {
  const body = version === undefined ? {} : { version: versionFrom(version) };
  const view = await (await shell.api()).post<RouteView>(`${appPath(appId)}/rollback`, body);
  if (view.warning !== undefined) shell.note(shell.stderr.colors.yellow(oneLine(view.warning)));
  shell.answer(view, () => servingText(shell, appId, view));
}
