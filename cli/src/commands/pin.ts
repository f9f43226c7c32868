/** `loopai pin`: holds a version in place, whatever is promoted meanwhile. */
import type { RouteView } from "@loopai/server";
import { Command } from "commander";
import { programPath } from "../api-paths.ts";
import { examples } from "../examples.ts";
import { nextCommand } from "../next-command.ts";
import { versionFrom } from "../option-values.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { answerTraffic } from "../traffic-answer.ts";

export function pinCommand(run: Run): Command {
  const command = new Command("pin")
    .summary("let one version answer every call")
    .description(
      "Lets one version answer every call until it is unpinned, whatever is promoted meanwhile; canary and shadows wait. " +
        "Logged under your name. A version that the gate refused is not taken (exit code 5).",
    )
    .argument("<app>", "id of the app")
    .argument("<version>", "v1, v2, ...")
    .action(run(pin));
  return examples(command, [["loopai pin mine-001 v1", "v1 answers, whoever is champion"]]);
}

async function pin(shell: Shell, _options: object, appId = "", word = ""): Promise<void> {
  const version = versionFrom(word);
  const view = await (await shell.api()).post<RouteView>(`${programPath(appId, version)}/pin`, {});
  const done = `${appId} v${version} is pinned. Take the pin away:\n  ${nextCommand(shell, `unpin ${appId}`)}`;
  answerTraffic(shell, view, done);
}
