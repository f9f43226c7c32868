/** `loopai resume`: lets a paused app answer again. */
import type { RouteView } from "@loopai/server";
import { Command } from "commander";
import { appPath } from "../api-paths.ts";
import { examples } from "../examples.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { answerTraffic } from "../traffic-answer.ts";

export function resumeCommand(run: Run): Command {
  const command = new Command("resume")
    .summary("let a paused app answer again")
    .description("Lets an app that was paused answer again. Logged under your name.")
    .argument("<app>", "id of the app")
    .action(run(resume));
  return examples(command, [["loopai resume mine-001", "It answers again"]]);
}

async function resume(shell: Shell, _options: object, appId = ""): Promise<void> {
  const view = await (await shell.api()).post<RouteView>(`${appPath(appId)}/resume`, {});
  answerTraffic(shell, view, `${appId} is active.`);
}
