/** `loopai label`: corrects an execution, or labels rows in the terminal, most useful first. */
import type { AppView, ImportView, LabelQueue, LabelView, ModelLabels } from "@loopai/server";
import { Command } from "commander";
import type { ApiClient } from "../api-client.ts";
import { dataQuery } from "../app-for-data.ts";
import { appPath } from "../api-paths.ts";
import { appOutputs, outputFor } from "../app-outputs.ts";
import { readDataFile } from "../data-file.ts";
import { examples } from "../examples.ts";
import { EXIT } from "../exit-code.ts";
import { executionIdFrom } from "../given-ids.ts";
import { labelInTerminal } from "../label/label-in-terminal.ts";
import { labelFromLines } from "../label/piped-answers.ts";
import { nextCommand } from "../next-command.ts";
import { amountOption, nameList, wholeNumber } from "../option-values.ts";
import { counted } from "../render/figures.ts";
import { jsonText } from "../render/json-text.ts";
import { labelQueue } from "../render/label-queue.ts";
import { oneLine } from "../render/one-line.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { UsageError } from "../usage-error.ts";

interface LabelOptions {
  readonly output?: string;
  readonly data?: string;
  readonly inputs?: readonly string[];
  readonly skipBadRows?: boolean;
  readonly list?: boolean;
  readonly limit: number;
  readonly byModel?: boolean;
  readonly invent?: boolean;
  readonly count?: number;
  readonly budgetUsd?: number;
}

export function labelCommand(run: Run): Command {
  const command = new Command("label")
    .summary("correct an execution, or label what is most useful")
    .description(
      "With an execution, keeps its right answer. Without, asks for the right answer to unlabelled rows and recorded executions, most useful first, one key each: " +
        "a digit for an answer, enter for the program's own, o to type one, s to skip, u to undo, q to quit. " +
        "Where stdin is no terminal it reads answers from it, as JSON Lines of key and output; with --json and no answers there, it lists the rows to ask for. The next synthesize uses all of them.",
    )
    .argument("<app>", "id of the app")
    .argument("[execution]", "id of a recorded execution to correct")
    .option("--output <answer>", "the right answer to the execution, as text or JSON")
    .option("--data <file>", "add the rows of this file first, unlabelled ones to the queue; - is not taken")
    .option("--inputs <columns>", "columns of --data to read as input, with commas between", nameList)
    .option("--skip-bad-rows", "take the other rows of a file that has bad ones (default: take nothing of it)")
    .option("--list", "list the rows to ask for, and read nothing from stdin")
    .option(
      "--by-model",
      "let the model that is set up label the most useful unlabelled rows: to learn from, never to judge by",
    )
    .option("--invent", "let that model write examples from the app's task and schemas alone, for the same use")
    .option("--count <rows>", "rows that the model is asked for (default: 100)", wholeNumber(1, 1_000))
    .option("--budget-usd <usd>", "most that asking the model may cost (default: 1)", amountOption(10_000))
    .option("--limit <rows>", "rows that are listed", wholeNumber(1, 1_000), 20)
    .action(run(label));
  return examples(command, [
    ["loopai label mine-001 0199f0a2-... --output ham", "The answer was wrong: ham is right"],
    ["loopai label mine-001 --data unlabelled.csv", "Add rows and label them"],
    ["loopai label mine-001 --list --json", "List what to ask for, for a program"],
    ["loopai label mine-001 --by-model --count 200 --budget-usd 0.50", "Let a model label what is most useful"],
    ["loopai label mine-001 --json < answers.jsonl", "Take a program's answers"],
  ]);
}

async function label(shell: Shell, options: LabelOptions, appId = "", executionId?: string): Promise<void> {
  const api = await shell.api();
  if (options.byModel === true || options.invent === true) return askModel(shell, api, options, appId);
  if (options.count !== undefined || options.budgetUsd !== undefined) {
    throw new UsageError("Cannot read --count or --budget-usd: they are of --by-model and --invent");
  }
  if (executionId !== undefined || options.output !== undefined) {
    await correct(shell, api, options, appId, executionId);
    return;
  }
  const app = await api.get<AppView>(appPath(appId));
  if (options.data !== undefined) await addRows(shell, api, app, options, options.data);
  const isTerminal = shell.stdin.isTTY === true;
  if (options.list === true || (shell.json && isTerminal)) await listQueue(shell, api, app, options.limit);
  else if (isTerminal) await askForLabels(shell, api, app);
  else await takeAnswers(shell, api, app, options.limit);
}

async function askModel(shell: Shell, api: ApiClient, options: LabelOptions, appId: string): Promise<void> {
  if (options.byModel === true && options.invent === true) {
    throw new UsageError("Cannot ask the model: give --by-model or --invent, not both");
  }
  const from = options.invent === true ? "description" : "queue";
  const wish = { from, count: options.count, budget_usd: options.budgetUsd };
  const view = await api.post<ModelLabels>(`${appPath(appId)}/model-labels`, wish);
  if (view.stopped !== undefined) shell.note(`Not all was asked for: ${oneLine(view.stopped)}`);
  shell.answer(view, () => {
    const checked =
      view.known_rows_asked === 0
        ? "no row with a known label stood among them"
        : `it agrees on ${view.known_rows_agreed} of ${view.known_rows_asked} rows whose labels are known`;
    return [
      `${oneLine(view.model)} labelled ${counted(view.kept, "row")} to learn from; ${view.doubted} it doubted, ${view.refused} could not be used`,
      `  ${checked}; ${view.cost_usd.toFixed(4)} USD`,
      `  ${again(shell, appId)}`,
    ].join("\n");
  });
}

async function correct(
  shell: Shell,
  api: ApiClient,
  { output, data }: LabelOptions,
  appId: string,
  executionId?: string,
): Promise<void> {
  if (executionId === undefined || output === undefined || data !== undefined) {
    throw new UsageError("Cannot correct an execution: give its id and --output, without --data");
  }
  const execution_id = executionIdFrom(executionId);
  const app = await api.get<AppView>(appPath(appId));
  const right = outputFor(output, await appOutputs(api, app), app.output_schema);
  const view = await api.post<LabelView>(`${appPath(appId)}/labels`, { execution_id, output: right });
  shell.answer(
    view,
    () =>
      `Kept: ${jsonText(right)} is right for that input. The next synthesize must get it right:\n  ${again(shell, appId)}`,
  );
}

async function addRows(shell: Shell, api: ApiClient, app: AppView, options: LabelOptions, path: string): Promise<void> {
  if (path === "-") throw new UsageError("Cannot read --data from stdin: label reads answers from there; name a file");
  const file = await readDataFile(shell, path);
  const view = await api.upload<ImportView>(`${appPath(app.loop_app_id)}/examples`, dataQuery(file, options), file);
  const labelled = view.imported > 0 ? `, ${counted(view.imported, "labelled row")} taken as they are` : "";
  const there = view.already_there > 0 ? `, ${view.already_there} there already` : "";
  const bad = view.bad_row_count > 0 ? `, ${counted(view.bad_row_count, "row")} could not be read` : "";
  shell.note(`${oneLine(file.name)}: ${counted(view.unlabelled, "row")} to label added${labelled}${there}${bad}`);
}

async function listQueue(shell: Shell, api: ApiClient, app: AppView, limit: number): Promise<void> {
  const queue = await api.get<LabelQueue>(`${appPath(app.loop_app_id)}/label-queue`, { limit });
  shell.answer(queue, () => labelQueue(shell.stdout, queue.items));
}

async function takeAnswers(shell: Shell, api: ApiClient, app: AppView, limit: number): Promise<void> {
  const result = await labelFromLines(api, app.loop_app_id, shell.stdin);
  if (shell.json && result.lines === 0) return listQueue(shell, api, app, limit);
  for (const { line, message } of result.refused) shell.note(`line ${line}: ${oneLine(message)}`);
  if (result.refused.length > 0) shell.exitCode = EXIT.data.code;
  const { labelled, refused } = result;
  shell.answer({ app_id: app.loop_app_id, labelled, refused }, () => summary(shell, app.loop_app_id, result.labelled));
}

async function askForLabels(shell: Shell, api: ApiClient, app: AppView): Promise<void> {
  const { labelled, skipped, interrupted, empty } = await labelInTerminal(shell, api, app);
  if (interrupted) shell.exitCode = EXIT.interrupted.code;
  if (empty) shell.note("Nothing to label: add rows with --data, or execute first");
  shell.answer({ app_id: app.loop_app_id, labelled, skipped }, () => summary(shell, app.loop_app_id, labelled));
}

function summary(shell: Shell, appId: string, labelled: number): string {
  if (labelled === 0) return "Nothing labelled.";
  return `${counted(labelled, "row")} labelled. The next synthesize learns from ${labelled === 1 ? "it" : "them"}:\n  ${again(shell, appId)}`;
}

function again(shell: Shell, appId: string): string {
  return nextCommand(shell, `synthesize --app ${appId}`);
}
