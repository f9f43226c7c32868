/** `loopai programs add`: hands in code that a person wrote. */
import type { AppView, PublishedView } from "@loopai/server";
import { Command, Option } from "commander";
import { appPath } from "../api-paths.ts";
import { type CodeFile, codeText, readCodeFile } from "../code-file.ts";
import { examples } from "../examples.ts";
import { EXIT } from "../exit-code.ts";
import { artifactFrom } from "../given-ids.ts";
import { nextCommand } from "../next-command.ts";
import { gathered, wholeNumber } from "../option-values.ts";
import { oneLine } from "../render/one-line.ts";
import { programReport } from "../render/program-report.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";

interface AddOptions {
  readonly language?: string;
  readonly returns?: string;
  readonly isolation?: string;
  readonly timeMs?: number;
  readonly memoryMb?: number;
  readonly file?: readonly string[];
  readonly shared?: readonly string[];
  readonly promote?: boolean;
}

const MIB = 2 ** 20;
/** What a file of a program may be called. */
const STORED_NAME = /^[a-z0-9][a-z0-9._-]{0,99}$/;

export function programsAddCommand(run: Run): Command {
  const command = new Command("add")
    .summary("add a program that you wrote")
    .description(
      "Adds a file of JavaScript, TypeScript, Python or Go as the next version of an app. It is loaded in the sandbox, judged on the rows kept for judging, and kept. " +
        "The first program that passes the gate serves; a later one waits in shadow for 'promote', or for --promote. One that the gate refuses is kept, too (exit code 5).",
    )
    .argument("<app>", "id of the app")
    .argument("<file>", "the code: a module with execute(input, context)")
    .option("--language <name>", "javascript, typescript, python or go (default: by the file's ending)")
    .addOption(
      new Option(
        "--returns <form>",
        "answer: what it returns is {output, confidence, reason} (default: output)",
      ).choices(["output", "answer"]),
    )
    .addOption(
      new Option("--isolation <kind>", "call: a fresh process for each call (default: process)").choices([
        "process",
        "call",
      ]),
    )
    .option("--time-ms <number>", "longest time of one call, in milliseconds (default: 1000)", wholeNumber(1, 60_000))
    .option("--memory-mb <number>", "memory of its process, in MiB (default: 128)", wholeNumber(16, 4_096))
    .option("--file <path>", "a file that is handed to setup(artifacts) under its name; may be repeated", gathered)
    .option("--shared <artifact>", "a shared artifact, TYPE/NAME-vN, that it is handed, too; may be repeated", gathered)
    .option("--promote", "let a later program serve, too, if it passes the gate; it is logged under your name")
    .action(run(add));
  return examples(command, [
    ["loopai programs add orders-001 discount.py", "Add a program; the first one serves"],
    ["loopai programs add orders-001 rules.ts --file words.json --time-ms 50", "With a file beside it, and a limit"],
    ["loopai programs add orders-001 discount.py --promote", "Serve at once, if it passes the gate"],
  ]);
}

async function add(shell: Shell, options: AddOptions, appId = "", path = ""): Promise<void> {
  const { languageOfFile } = await import("@loopai/server");
  const [code, ...files] = await Promise.all([path, ...(options.file ?? [])].map((one) => readCodeFile(shell, one)));
  if (code === undefined) return;
  const language = languageOfFile(code.name, options.language);
  const { returns, isolation, timeMs, memoryMb, promote = false } = options;
  const api = await shell.api();
  const app = await api.get<AppView>(appPath(appId));
  const view = await api.post<PublishedView>(`${appPath(appId)}/programs`, {
    language,
    code: codeText(code),
    ...entryOf(code, options),
    returns,
    isolation,
    limits: { time_ms: timeMs, memory_bytes: memoryMb === undefined ? undefined : memoryMb * MIB },
    files: files.map((file) => ({ path: file.name, base64: Buffer.from(file.bytes).toString("base64") })),
    shared_artifacts: (options.shared ?? []).map(artifactFrom),
    promote,
  });
  if (!view.promoted && view.program.state === "rejected") shell.exitCode = EXIT.refused.code;
  shell.answer(view, () => addedText(shell, app, view));
}

/** The code keeps the name of its file where that can be one: else it is called after its language. */
function entryOf({ name }: CodeFile, { language }: AddOptions): { readonly entry?: string } {
  return language === undefined && STORED_NAME.test(name) ? { entry: name } : {};
}

function addedText(shell: Shell, { loop_app_id: appId, guarantee }: AppView, view: PublishedView): string {
  const { colors } = shell.stdout;
  const { version, report, promoted, decision, program } = view;
  const serves = promoted ? colors.green(`v${version} serves now`) : colors.yellow(`v${version} does not serve`);
  const steps = promoted
    ? [`execute ${appId} --input '...'`]
    : [...(program.state === "rejected" ? [] : [`promote ${appId} v${version}`]), `programs ${appId}`];
  return [
    programReport(shell.stdout, { appId, version, report, guarantee }),
    "",
    `${serves}: ${oneLine(decision)}. Next:`,
    ...steps.map((one) => `  ${nextCommand(shell, one)}`),
  ].join("\n");
}
