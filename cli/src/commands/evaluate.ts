/** `loopai evaluate`: how right a program is on a file of labelled rows. Nothing is recorded. */
import type { EvaluationView } from "@loopai/server";
import { Command } from "commander";
import { appPath, programPath } from "../api-paths.ts";
import { readDataFile } from "../data-file.ts";
import { examples } from "../examples.ts";
import { EXIT } from "../exit-code.ts";
import { nameList, versionOption } from "../option-values.ts";
import { evaluation } from "../render/evaluation.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";

interface EvaluateOptions {
  readonly data: string;
  readonly program?: number;
  readonly inputs?: readonly string[];
  readonly label?: string;
}

export function evaluateCommand(run: Run): Command {
  const command = new Command("evaluate")
    .summary("measure a program on labelled rows")
    .description(
      "Measures a program on labelled rows and prints accuracy, coverage and the worst mistakes. Rows that it learnt from are left out and counted. Nothing is recorded.",
    )
    .argument("<app>", "id of the app")
    .requiredOption("--data <file>", "CSV with a header, JSON Lines {input, output} or a JSON array; - is stdin")
    .option("--program <version>", "a version instead of the one that serves", versionOption)
    .option("--inputs <columns>", "columns to read as input, with commas between", nameList)
    .option("--label <column>", "column that holds the right answer")
    .action(run(evaluate));
  return examples(command, [
    ["loopai evaluate mine-001 --data new-rows.csv", "The program that serves"],
    ["loopai evaluate mine-001 --data new-rows.csv --program v1", "An older one, to compare"],
  ]);
}

async function evaluate(shell: Shell, options: EvaluateOptions, appId = ""): Promise<void> {
  const file = await readDataFile(shell, options.data);
  const path = options.program === undefined ? appPath(appId) : programPath(appId, options.program);
  const query = { name: file.name, inputs: options.inputs?.join(","), label: options.label };
  const view = await (await shell.api()).upload<EvaluationView>(`${path}/evaluate`, query, file);
  if (view.unknown_label_count > 0 || view.bad_row_count > 0) shell.exitCode = EXIT.data.code;
  shell.answer(view, () => evaluation(shell.stdout, appId, view));
}
