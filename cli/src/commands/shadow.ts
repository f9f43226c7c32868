/** `loopai shadow`: says which versions run after each answer, so that they can be compared. */
import type { RouteView } from "@loopai/server";
import { Command } from "commander";
import { appPath } from "../api-paths.ts";
import { examples } from "../examples.ts";
import { versionFrom } from "../option-values.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { answerTraffic } from "../traffic-answer.ts";
import { UsageError } from "../usage-error.ts";

interface ShadowOptions {
  readonly end?: boolean;
}

export function shadowCommand(run: Run): Command {
  const command = new Command("shadow")
    .summary("run versions beside the one that serves")
    .description(
      "Runs these versions, at most 4, after each answer on the same input; what they say reaches no caller, and where they " +
        "differ is recorded. The list replaces the one before. Logged under your name. A version that the gate refused " +
        "is not taken (exit code 5). Without versions: shows who answers.",
    )
    .argument("<app>", "id of the app")
    .argument("[versions]", "v2, or several: v2,v3")
    .option("--end", "run no version in shadow")
    .action(run(shadow));
  return examples(command, [
    ["loopai shadow mine-001 v2,v3", "v2 and v3 run beside the one that serves"],
    ["loopai shadow mine-001 --end", "None does"],
  ]);
}

async function shadow(shell: Shell, options: ShadowOptions, appId = "", list?: string): Promise<void> {
  const versions = list === undefined ? [] : list.split(",").map((word) => versionFrom(word.trim()));
  if (options.end === true && versions.length > 0) {
    throw new UsageError("Cannot end shadows and start some: give versions or --end, not both");
  }
  const api = await shell.api();
  if (versions.length === 0 && options.end !== true) {
    answerTraffic(shell, await api.get<RouteView>(`${appPath(appId)}/route`));
    return;
  }
  const view = await api.put<RouteView>(`${appPath(appId)}/shadows`, { versions });
  const running = view.route.shadows?.length ?? 0;
  answerTraffic(shell, view, running === 0 ? `${appId} has no shadows.` : "They run from the next call on.");
}
