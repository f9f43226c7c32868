/** `loopai templates`: what kinds of lines a log has, before anybody has labelled one. Needs no data folder. */
import type { LogFileView } from "@loopai/server";
import { Command } from "commander";
import { readDataFile } from "../data-file.ts";
import { examples } from "../examples.ts";
import { nextCommand } from "../next-command.ts";
import { wholeNumber } from "../option-values.ts";
import { count, counted, percent } from "../render/figures.ts";
import { oneLine } from "../render/one-line.ts";
import { table } from "../render/table.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { writeWhole } from "../write-whole.ts";

interface TemplatesOptions {
  readonly top: number;
  readonly rows?: string;
  readonly force?: boolean;
}

export function templatesCommand(run: Run): Command {
  const command = new Command("templates")
    .summary("find the templates of a log")
    .description(
      "Groups the lines of a log by the event they tell of, without labels and without settings, and shows each group's template with its number of lines. With --rows it writes one line of each as a row to label.",
    )
    .argument("<file>", "the log, one event a line; - is stdin")
    .option("--top <number>", "most templates shown (default: 30)", wholeNumber(1, 100_000), 30)
    .option("--rows <file>", "write one line of each template as JSON Lines {input: {line}}")
    .option("--force", "replace the file if it exists")
    .action(run(templates));
  return examples(command, [
    ["loopai templates app.log", "What the log is made of"],
    ["loopai templates app.log --rows lines.jsonl", "One line of each kind, for loopai label"],
  ]);
}

async function templates(shell: Shell, options: TemplatesOptions, path = ""): Promise<void> {
  const { groupLogFile } = await import("@loopai/server");
  const file = await readDataFile(shell, path);
  const view = groupLogFile(file.bytes, file.name);
  if (options.rows !== undefined) await writeRows(shell, options.rows, options.force === true, view);
  shell.answer(view, () => [templateTable(shell, view, options.top), ...next(shell, options.rows)].join("\n"));
}

async function writeRows(
  shell: Shell,
  out: string,
  replace: boolean,
  { templates: found }: LogFileView,
): Promise<void> {
  const rows = found.map(({ example }) => JSON.stringify({ input: { line: example } }));
  await writeWhole(shell.path(out), `${rows.join("\n")}\n`, replace, out);
}

function templateTable(
  { stdout: { colors, width } }: Shell,
  { lines, templates: found }: LogFileView,
  top: number,
): string {
  const shown = found.slice(0, top);
  const head = `${counted(lines, "line")}, ${counted(found.length, "template")}`;
  const body = table(
    colors,
    [{ title: "lines", align: "right" }, { title: "share", align: "right" }, { title: "template" }],
    shown.map(({ template, lines: n }) => [
      count(n),
      percent(n / lines, 1),
      oneLine(template, Math.max(30, width - 24)),
    ]),
  );
  const more =
    found.length > shown.length
      ? [`  and ${count(found.length - shown.length)} more: --top shows them, --json has all`]
      : [];
  return [head, body, ...more].join("\n");
}

function next(shell: Shell, rows: string | undefined): readonly string[] {
  if (rows === undefined) return [];
  return [
    `Wrote one line of each to ${rows}. Label them in an app that has a field "line":`,
    `  ${nextCommand(shell, `label APP --data ${rows}`)}`,
  ];
}
