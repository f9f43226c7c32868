/** `loopai diff`: how two versions differ in what they do, on recorded calls or on a file. */
import type { DiffView } from "@loopai/server";
import { Command } from "commander";
import { appPath } from "../api-paths.ts";
import { readDataFile } from "../data-file.ts";
import { examples } from "../examples.ts";
import { nameList, versionFrom, wholeNumber } from "../option-values.ts";
import { behaviourDifference } from "../render/behaviour-difference.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { UsageError } from "../usage-error.ts";

interface DiffOptions {
  readonly data?: string;
  readonly limit?: number;
  readonly inputs?: readonly string[];
  readonly label?: string;
}

export function diffCommand(run: Run): Command {
  const command = new Command("diff")
    .summary("show how two versions differ in what they do")
    .description(
      "Asks two versions the same inputs, the newest recorded calls or those of a file, and shows how often they differ, what becomes what, and examples. Nothing is recorded.",
    )
    .argument("<app>", "id of the app")
    .argument("<from>", "v1, v2, ...")
    .argument("<to>", "v1, v2, ...")
    .option("--data <file>", "inputs from a file, with labels or without; - is stdin")
    .option("--limit <calls>", "most recorded calls (default: 1000)", wholeNumber(1, 10_000))
    .option("--inputs <columns>", "columns to read as input, with commas between", nameList)
    .option("--label <column>", "column that holds the right answer")
    .action(run(diff));
  return examples(command, [
    ["loopai diff mine-001 v2 v3", "On the newest 1,000 calls"],
    ["loopai diff mine-001 v2 v3 --data new-rows.csv", "On the rows of a file, with who is right"],
  ]);
}

async function diff(shell: Shell, options: DiffOptions, appId = "", first = "", second = ""): Promise<void> {
  const [from, to] = [versionFrom(first), versionFrom(second)];
  if (from === to) throw new UsageError(`Cannot compare v${from} with itself: name two versions`);
  const view = await ask();
  shell.answer(view, () => behaviourDifference(shell.stdout, appId, view));

  async function ask(): Promise<DiffView> {
    const path = `${appPath(appId)}/diff`;
    if (options.data === undefined) {
      return (await shell.api()).get<DiffView>(path, { from, to, limit: options.limit });
    }
    const file = await readDataFile(shell, options.data);
    const query = { from, to, name: file.name, inputs: options.inputs?.join(","), label: options.label };
    return (await shell.api()).upload<DiffView>(path, query, file);
  }
}
