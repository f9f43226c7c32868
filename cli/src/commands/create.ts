/** `loopai create`: makes an app from options or from a file. */
import { readFile } from "node:fs/promises";
import { type JsonSchema, LoopaiError } from "@loopai/core";
import type { AppView, NewApp } from "@loopai/server";
import { Command } from "commander";
import type { ApiClient } from "../api-client.ts";
import { reason } from "../data-file.ts";
import { examples } from "../examples.ts";
import { appIdFrom } from "../given-ids.ts";
import { nextCommand } from "../next-command.ts";
import { type AccuracyWish, accuracyOption, deltaOption, nameList } from "../option-values.ts";
import { oneLine } from "../render/one-line.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { readSpecification } from "../specification-file.ts";
import { UsageError } from "../usage-error.ts";

interface CreateOptions {
  readonly spec?: string;
  readonly app?: string;
  readonly name?: string;
  readonly task?: string;
  readonly fields?: readonly string[];
  readonly labels?: readonly string[];
  readonly inputSchema?: string;
  readonly outputSchema?: string;
  readonly guarantee?: AccuracyWish;
  readonly delta?: number;
}

export function createCommand(run: Run): Command {
  const command = new Command("create")
    .summary("make an app from a description")
    .description(
      "Makes an app: a name, what goes in, what comes out, and the promise on its answers. Rows come later, by synthesize or label.",
    )
    .option(
      "--spec <file>",
      "YAML or JSON file with the fields of the app's config.yaml; the options below win over it",
    )
    .option("--app <id>", "id of the app (default: from its name, with the next free number)")
    .option("--name <name>", "name shown to people")
    .option("--task <text>", "what the program has to do, in words")
    .option("--fields <names>", "text fields of the input, with commas between (default: one field, text)", nameList)
    .option("--labels <labels>", "the answers it may give, with commas between", nameList)
    .option("--input-schema <file>", "JSON Schema of the input, in a file, instead of --fields")
    .option("--output-schema <file>", "JSON Schema of the answer, in a file, instead of --labels")
    .option("--guarantee <accuracy>", "share of answers that must be right: 0.97 or 97%", accuracyOption)
    .option("--delta <delta>", "accepted chance that the proof of it is wrong (default: 0.05)", deltaOption)
    .action(run(create));
  return examples(command, [
    ["loopai create --name 'Ticket router' --labels billing,technical,other", "One text in, one of three answers out"],
    ["loopai create --spec app.yaml --guarantee 0.97", "Everything from a file, the promise from here"],
  ]);
}

async function create(shell: Shell, options: CreateOptions): Promise<void> {
  const body = {
    ...(options.spec === undefined ? {} : await readSpecification(shell.path(options.spec))),
    ...(await fromOptions(shell, options)),
  };
  const app = await createApp(await shell.api(true), body);
  if (app.warning !== undefined) shell.note(shell.stderr.colors.yellow(oneLine(app.warning)));
  shell.answer(app, () =>
    [
      `Made app ${app.loop_app_id}. Next, one of:`,
      `  ${nextCommand(shell, `synthesize --app ${app.loop_app_id} --data labelled.csv`)}`,
      `  ${nextCommand(shell, `label ${app.loop_app_id} --data unlabelled.csv`)}`,
    ].join("\n"),
  );
}

/** Refusals speak of the fields as they stand in a specification, not as they travel. */
async function createApp(api: ApiClient, body: object): Promise<AppView> {
  try {
    return await api.post<AppView>("/loop-apps", body);
  } catch (error) {
    if (!(error instanceof LoopaiError) || error.code !== "request-invalid") throw error;
    const details = error.details.map(({ at, message }) => ({
      at: at.replace(/^\/body\/?/, "").replaceAll("/", ".") || "fields",
      message: message.replace(/^Invalid input: /, ""),
    }));
    throw new LoopaiError("request-invalid", "Cannot create an app: its specification is not as documented", {
      details,
      cause: error,
    });
  }
}

async function fromOptions(shell: Shell, options: CreateOptions): Promise<Partial<NewApp>> {
  const { app, name, task, fields, labels, guarantee, delta } = options;
  if (
    options.spec === undefined &&
    (name === undefined || (labels === undefined && options.outputSchema === undefined))
  ) {
    throw new UsageError("Cannot create an app: give --spec, or --name with --labels (or --output-schema)");
  }
  if (delta !== undefined && typeof guarantee !== "number") {
    throw new UsageError("Cannot read --delta: it belongs to --guarantee, which is not given");
  }
  const input = await schemaFile(shell, "--input-schema", options.inputSchema);
  const output = await schemaFile(shell, "--output-schema", options.outputSchema);
  const inputSchema =
    input ?? (fields === undefined && options.spec !== undefined ? undefined : textFields(fields ?? ["text"]));
  const outputSchema = output ?? (labels === undefined ? undefined : { type: "string", enum: [...labels] });
  return {
    ...(app === undefined ? {} : { loop_app_id: appIdFrom(app) }),
    ...(name === undefined ? {} : { name }),
    ...(task === undefined ? {} : { task }),
    ...(inputSchema === undefined ? {} : { input_schema: inputSchema }),
    ...(outputSchema === undefined ? {} : { output_schema: outputSchema }),
    ...(typeof guarantee === "number"
      ? { guarantee: { accuracy: guarantee, delta: delta ?? 0.05, per_class: false } }
      : {}),
  };
}

function textFields(names: readonly string[]): JsonSchema {
  const properties = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  return { type: "object", properties, required: [...names], additionalProperties: false };
}

async function schemaFile(shell: Shell, option: string, path?: string): Promise<JsonSchema | undefined> {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(await readFile(shell.path(path), "utf8")) as JsonSchema;
  } catch (cause) {
    throw new LoopaiError("schema-invalid", `Cannot read ${option} "${path}": ${reason(cause)}`, { cause });
  }
}
