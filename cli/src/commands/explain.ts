/** `loopai explain`: why the program answers what it answers. */
import type { AppView, ExplanationView } from "@loopai/server";
import { Command } from "commander";
import { appPath } from "../api-paths.ts";
import { examples } from "../examples.ts";
import { executionIdFrom } from "../given-ids.ts";
import { inputFrom, type InputOptions } from "../input-option.ts";
import { versionOption } from "../option-values.ts";
import { explanation } from "../render/explanation.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { UsageError } from "../usage-error.ts";

interface ExplainOptions extends InputOptions {
  readonly execution?: string;
  readonly program?: number;
}

export function explainCommand(run: Run): Command {
  const command = new Command("explain")
    .summary("show why the program answers what it answers")
    .description(
      "Shows which words and rules counted for an answer, with their weights, and the labelled rows that are most like the input. Nothing is recorded.",
    )
    .argument("<app>", "id of the app")
    .option("--text <text>", "the input, where it is one text")
    .option("--input <json>", "the input as JSON")
    .option("--execution <id>", "the input of a recorded execution")
    .option("--program <version>", "a version instead of the one that serves", versionOption)
    .action(run(explain));
  return examples(command, [
    ['loopai explain mine-001 --text "free entry, win cash now"', "An input"],
    ["loopai explain mine-001 --execution 0199f0a2-...", "A call that was made"],
  ]);
}

async function explain(shell: Shell, options: ExplainOptions, appId = ""): Promise<void> {
  const api = await shell.api();
  const body = {
    ...(await subject()),
    ...(options.program === undefined ? {} : { version: options.program }),
  };
  const view = await api.post<ExplanationView>(`${appPath(appId)}/explain`, body);
  shell.answer(view, () => explanation(shell.stdout, appId, view));

  async function subject() {
    if (options.execution === undefined) {
      const app = await api.get<AppView>(appPath(appId));
      return { input: inputFrom(options, app.input_schema) };
    }
    if (options.text === undefined && options.input === undefined)
      return { execution_id: executionIdFrom(options.execution) };
    throw new UsageError("Cannot choose what to explain: give --execution or one of --text and --input, not both");
  }
}
