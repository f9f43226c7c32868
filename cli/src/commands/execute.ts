/** `loopai execute`: asks the program, once or for every line of a file. */
import { createReadStream } from "node:fs";
import { isJsonObject, type Json, LoopaiError } from "@loopai/core";
import type { AppView, ExecutionView } from "@loopai/server";
import { Command } from "commander";
import type { ApiClient } from "../api-client.ts";
import { appPath, programPath } from "../api-paths.ts";
import { reason } from "../data-file.ts";
import { examples } from "../examples.ts";
import { EXIT, exitCodeOf } from "../exit-code.ts";
import { inputFields, inputFrom, type InputOptions } from "../input-option.ts";
import { type JsonLine, jsonLines } from "../json-lines.ts";
import { versionOption } from "../option-values.ts";
import { execution } from "../render/execution.ts";
import { count, counted } from "../render/figures.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { UsageError } from "../usage-error.ts";

interface ExecuteOptions extends InputOptions {
  readonly data?: string;
  readonly program?: number;
}

export function executeCommand(run: Run): Command {
  const command = new Command("execute")
    .summary("ask the program")
    .description(
      "Asks the app's program, records the call and prints the answer. A deferral is an answer too (exit code 0). " +
        "With --data every line is one input, or an object with the input under input; every line of the output is one execution, in the same order.",
    )
    .argument("<app>", "id of the app")
    .option("--text <text>", "the input, where it is one text")
    .option("--input <json>", "the input as JSON")
    .option("--data <file>", "JSON Lines in, JSON Lines out; - is stdin")
    .option("--program <version>", "a version instead of the one that serves", versionOption)
    .action(run(execute));
  return examples(command, [
    ['loopai execute mine-001 --text "free entry, win cash now"', "One call"],
    ["loopai execute mine-001 --data inputs.jsonl > answers.jsonl", "One call a line"],
    ["tail -f app.log | jq -c '{line: .}' | loopai execute lines-001 --data -", "As the lines come"],
  ]);
}

async function execute(shell: Shell, options: ExecuteOptions, appId = ""): Promise<void> {
  const api = await shell.api();
  const path = `${options.program === undefined ? appPath(appId) : programPath(appId, options.program)}/execute`;
  const app = await api.get<AppView>(appPath(appId));
  if (options.data !== undefined) {
    if (options.text !== undefined || options.input !== undefined) {
      throw new UsageError("Cannot read the input: give --data or one of --text and --input, not both");
    }
    await executeLines(shell, api, path, app, options.data);
    return;
  }
  const view = await api.post<ExecutionView>(path, { input: inputFrom(options, app.input_schema) });
  if (view.status === "failed" || view.status === "timed-out") shell.exitCode = EXIT.failed.code;
  shell.answer(view, () => execution(shell.stdout.colors, view));
}

async function executeLines(shell: Shell, api: ApiClient, path: string, app: AppView, file: string): Promise<void> {
  const wrapped = !(inputFields(app.input_schema) ?? []).includes("input");
  const counts = { answered: 0, deferred: 0, failed: 0, refused: 0 };
  for await (const one of jsonLines(file === "-" ? shell.stdin : fileStream(shell, file))) {
    shell.signal.throwIfAborted();
    const answer = await executeLine(api, path, one, wrapped);
    shell.stdout.line(JSON.stringify(answer));
    if ("error" in answer) counts.refused += 1;
    else if (answer.status === "succeeded") counts.answered += 1;
    else if (answer.status === "deferred") counts.deferred += 1;
    else counts.failed += 1;
  }
  shell.note(
    `${counted(counts.answered, "input")} answered, ${count(counts.deferred)} deferred, ${count(counts.failed)} failed, ${count(counts.refused)} refused`,
  );
  if (counts.failed > 0) shell.exitCode = EXIT.failed.code;
  if (counts.refused > 0) shell.exitCode = EXIT.data.code;
}

/** The execution of one line, or why it was not taken; the stream goes on either way, unless nothing can answer at all. */
async function executeLine(api: ApiClient, path: string, { line, value }: JsonLine, wrapped: boolean) {
  if (value === undefined)
    return { line, error: { code: "input-invalid", detail: `Cannot read line ${line}: it is not JSON` } };
  try {
    return await api.post<ExecutionView>(path, { input: wrapped ? unwrapped(value) : value });
  } catch (error) {
    if (!(error instanceof LoopaiError) || exitCodeOf(error.code) !== EXIT.data.code) throw error;
    return { line, error: { code: error.code, detail: error.message, errors: error.details } };
  }
}

/** The input of a line that is a labelled row or names its input; any other line is itself the input. */
function unwrapped(value: Json): Json {
  return isJsonObject(value) && value["input"] !== undefined ? value["input"] : value;
}

async function* fileStream(shell: Shell, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(shell.path(file)) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw new LoopaiError("data-unreadable", `Cannot read data file "${file}": ${reason(cause)}`, { cause });
  }
}
