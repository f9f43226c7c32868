/** `loopai canary`: gives a version a share of the calls, or takes it away. */
import type { RouteView } from "@loopai/server";
import { Command } from "commander";
import { appPath } from "../api-paths.ts";
import { examples } from "../examples.ts";
import { nextCommand } from "../next-command.ts";
import { millisecondsOption, shareOption, versionFrom } from "../option-values.ts";
import { percent } from "../render/figures.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { answerTraffic } from "../traffic-answer.ts";
import { UsageError } from "../usage-error.ts";

interface CanaryOptions {
  readonly share?: number;
  readonly p99Limit?: number;
  readonly end?: boolean;
}

/** Share of a canary that is started without one. */
const FIRST_SHARE = 0.05;

export function canaryCommand(run: Run): Command {
  const command = new Command("canary")
    .summary("give a version a share of the calls")
    .description(
      "Lets a version answer a share of the calls. Each process stops that by itself after 5 faults in its last 50 " +
        "canary calls, or where they are too slow. Logged under your name. A version that the gate refused is not taken " +
        "(exit code 5). Without a version: shows who answers.",
    )
    .argument("<app>", "id of the app")
    .argument("[version]", "v1, v2, ...")
    .option("--share <share>", "of the calls, over 0 to 1 or as 5% (default: 5%)", shareOption)
    .option(
      "--p99-limit <ms>",
      "slowest 99th percentile, in milliseconds (default: as before, else 50)",
      millisecondsOption,
    )
    .option("--end", "let the champion answer every call again")
    .action(run(canary));
  return examples(command, [
    ["loopai canary mine-001 v2", "v2 answers 5 % of the calls"],
    ["loopai canary mine-001 v2 --share 25%", "A larger share, the same callers and more"],
    ["loopai canary mine-001 --end", "The champion answers every call again"],
  ]);
}

async function canary(shell: Shell, options: CanaryOptions, appId = "", word?: string): Promise<void> {
  const path = `${appPath(appId)}/canary`;
  if (options.end === true) {
    if (word !== undefined)
      throw new UsageError("Cannot end a canary and start one: give a version or --end, not both");
    const view = await (await shell.api()).delete<RouteView>(path);
    answerTraffic(shell, view, `${appId} has no canary.`);
    return;
  }
  if (word === undefined) {
    if (options.share !== undefined || options.p99Limit !== undefined) {
      throw new UsageError("Cannot start a canary: name the version that gets the share");
    }
    answerTraffic(shell, await (await shell.api()).get<RouteView>(`${appPath(appId)}/route`));
    return;
  }
  await start(shell, options, appId, versionFrom(word));
}

async function start(shell: Shell, { share = FIRST_SHARE, p99Limit }: CanaryOptions, appId: string, version: number) {
  const body = { version, share, ...(p99Limit === undefined ? {} : { p99_limit_ms: p99Limit }) };
  const view = await (await shell.api()).put<RouteView>(`${appPath(appId)}/canary`, body);
  const end = nextCommand(shell, `canary ${appId} --end`);
  answerTraffic(shell, view, `${appId} v${version} answers ${percent(share)} of the calls. End it:\n  ${end}`);
}
