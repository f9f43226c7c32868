/** `loopai promote`: makes a version the one that serves. */
import type { RouteView } from "@loopai/server";
import { Command } from "commander";
import { programPath } from "../api-paths.ts";
import { examples } from "../examples.ts";
import { nextCommand } from "../next-command.ts";
import { versionFrom } from "../option-values.ts";
import { oneLine } from "../render/one-line.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";

export function promoteCommand(run: Run): Command {
  const command = new Command("promote")
    .summary("let a version serve")
    .description(
      "Makes a version the one that serves, logged under your name. A version that the gate refused is not taken (exit code 5).",
    )
    .argument("<app>", "id of the app")
    .argument("<version>", "v1, v2, ...")
    .action(run(promote));
  return examples(command, [["loopai promote mine-001 v2", "v2 serves from now on"]]);
}

async function promote(shell: Shell, _options: object, appId = "", version = ""): Promise<void> {
  const wanted = versionFrom(version);
  const view = await (await shell.api()).post<RouteView>(`${programPath(appId, wanted)}/promote`, {});
  if (view.warning !== undefined) shell.note(shell.stderr.colors.yellow(oneLine(view.warning)));
  shell.answer(view, () => servingText(shell, appId, view));
}

/** What serves now, and the way back. */
export function servingText(shell: Shell, appId: string, { route }: RouteView): string {
  const { champion, previous, pinned } = route;
  const asChampion = champion?.threshold === null ? "serves now and defers every call" : "serves now";
  const serves = pinned === undefined ? asChampion : `is champion now, and v${pinned.version} is pinned and answers`;
  const now = champion === undefined ? `${appId} serves nothing now.` : `${appId} v${champion.version} ${serves}.`;
  return previous === undefined
    ? now
    : `${now} Back to v${previous.version}:\n  ${nextCommand(shell, `rollback ${appId}`)}`;
}
