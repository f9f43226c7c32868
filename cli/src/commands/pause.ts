/** `loopai pause`: lets an app refuse every call until it is resumed. */
import type { RouteView } from "@loopai/server";
import { Command } from "commander";
import { appPath } from "../api-paths.ts";
import { examples } from "../examples.ts";
import { nextCommand } from "../next-command.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { answerTraffic } from "../traffic-answer.ts";

export function pauseCommand(run: Run): Command {
  const command = new Command("pause")
    .summary("refuse every call for a while")
    .description("Lets the app refuse every call with app-paused until it is resumed. Logged under your name.")
    .argument("<app>", "id of the app")
    .action(run(pause));
  return examples(command, [["loopai pause mine-001", "Nothing answers until loopai resume mine-001"]]);
}

async function pause(shell: Shell, _options: object, appId = ""): Promise<void> {
  const view = await (await shell.api()).post<RouteView>(`${appPath(appId)}/pause`, {});
  answerTraffic(shell, view, `${appId} is paused. Let it answer again:\n  ${nextCommand(shell, `resume ${appId}`)}`);
}
