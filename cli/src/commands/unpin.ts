/** `loopai unpin`: lets the champion answer again. */
import type { RouteView } from "@loopai/server";
import { Command } from "commander";
import { appPath } from "../api-paths.ts";
import { examples } from "../examples.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { answerTraffic } from "../traffic-answer.ts";

export function unpinCommand(run: Run): Command {
  const command = new Command("unpin")
    .summary("take the pin away")
    .description("Takes the pin away, so that champion, canary and shadows count again. Logged under your name.")
    .argument("<app>", "id of the app")
    .action(run(unpin));
  return examples(command, [["loopai unpin mine-001", "The champion answers again"]]);
}

async function unpin(shell: Shell, _options: object, appId = ""): Promise<void> {
  const view = await (await shell.api()).delete<RouteView>(`${appPath(appId)}/pin`);
  answerTraffic(shell, view, `${appId} has no pin.`);
}
