/** `loopai bench`: what a call of your own program costs on this machine. */
import { Command } from "commander";
import { benchApp } from "../bench/bench-app.ts";
import { examples } from "../examples.ts";
import { wholeNumber } from "../option-values.ts";
import { benchReport } from "../render/bench-report.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";

interface BenchOptions {
  readonly calls: number;
}

export function benchCommand(run: Run): Command {
  const command = new Command("bench")
    .summary("measure what a call costs here")
    .description(
      "Measures the program that serves over the app's own examples: by itself, as its ejected module runs it, and as whole calls that are validated and recorded. " +
        "The whole calls go to a copy of the app in a temporary folder, so nothing is added to your records.",
    )
    .argument("<app>", "id of the app")
    .option("--calls <number>", "calls of each kind", wholeNumber(100, 1_000_000), 5_000)
    .action(run(bench));
  return examples(command, [["loopai bench mine-001", "Calls a second, CPU a call, p50 and p99"]]);
}

async function bench(shell: Shell, { calls }: BenchOptions, appId = ""): Promise<void> {
  const findings = await benchApp(shell, appId, calls);
  shell.answer(findings, () => benchReport(shell.stdout, findings));
}
