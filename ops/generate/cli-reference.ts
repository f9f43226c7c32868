/** docs/reference/cli.md: every command, option and exit code, from the command tree that parses them. */
import { commandLine, commandsBelow, EXIT, examplesOf, exitCodeOf } from "@loopai/cli";
import { ERRORS, type ErrorCode } from "@loopai/core";
import type { GeneratedFile } from "./generated-file.ts";

type Command = ReturnType<typeof commandLine>;
type Option = Command["options"][number];
type Argument = Command["registeredArguments"][number];

const HEAD = `# Command line

\`loopai COMMAND\` works on the data folder: \`--data-dir\`, else \`LOOPAI_DATA_DIR\`, else \`./loopai-data\`. While
\`loopai serve\` holds the folder, it calls that server over HTTP; else it composes the same server in its own process and
opens no port. Either way it speaks the same API and answers the same.

- The answer is on stdout; progress, notes and failures are on stderr. With \`--json\` the last line of stdout is one
  JSON object, for a failure \`{"error": {"code", "detail", "errors", "exit_code"}}\`.
- A failure is one line that names the act, the state and what would do. Its [exit code](#exit-codes) says its kind.
- Colours come only on a terminal, and not where \`NO_COLOR\` is set or \`TERM\` is \`dumb\`.
- Ctrl-C (or SIGTERM, SIGHUP) stops the command: a synthesis run is cancelled, on the server too, and nothing is half
  written. For \`serve\`, and \`demo\` once it serves, it is the proper end: what is under way is answered, exit code 0. A second
  one ends any command at once.
- In a clone, \`npm run -s loopai -- COMMAND\` is the same from source.
`;

export const cliReference: GeneratedFile = {
  path: "docs/reference/cli.md",
  make: () => {
    const root = commandLine(() => async () => undefined);
    const commands = commandsBelow(root).filter((command) => command.name() !== "help");
    return `${[
      HEAD,
      section("## Options of every command", optionTable(root.options)),
      ...commands.map(commandSection),
      section("## Exit codes", exitTable()),
      "Made from the command tree by `npm run generate`.",
    ].join("\n")}\n`;
  },
};

function commandSection(command: Command): string {
  const words = command.registeredArguments.map(argumentWord);
  const name = nameOf(command);
  const usage = ["loopai", name, ...words, ...(command.options.length > 0 ? ["[options]"] : [])].join(" ");
  const parts = [`${command.description()}\n`, `\`\`\`\n${usage}\n\`\`\`\n`];
  if (command.registeredArguments.length > 0) parts.push(argumentTable(command.registeredArguments));
  if (command.options.length > 0) parts.push(optionTable(command.options));
  const typed = examplesOf(command).map(([line, does]) => `# ${does}\n${line}`);
  parts.push(`\`\`\`sh\n${typed.join("\n\n")}\n\`\`\`\n`);
  return section(`## ${name}`, parts.join("\n"));
}

/** Its name behind those of the commands above it, without the root's. */
function nameOf(command: Command): string {
  const above = command.parent;
  return above === null || above.parent === null ? command.name() : `${nameOf(above)} ${command.name()}`;
}

function section(title: string, body: string): string {
  return `${title}\n\n${body}`;
}

function argumentWord(argument: Argument): string {
  const name = argument.name().toUpperCase();
  return argument.required ? name : `[${name}]`;
}

function argumentTable(list: readonly Argument[]): string {
  return table(
    ["argument", "means"],
    list.map((one) => [`\`${argumentWord(one)}\``, one.description]),
  );
}

function optionTable(list: readonly Option[]): string {
  return table(
    ["option", "means"],
    list.map((one) => [`\`${one.flags}\``, one.description + required(one) + standard(one)]),
  );
}

function required({ mandatory }: Option): string {
  return mandatory ? " (required)" : "";
}

function standard({ defaultValue }: Option): string {
  const isShown = typeof defaultValue === "number" || typeof defaultValue === "string";
  return isShown ? ` (default: ${defaultValue})` : "";
}

function exitTable(): string {
  return table(
    ["code", "means", "error codes"],
    Object.values(EXIT).map(({ code, means }) => [String(code), means, codesOf(code)]),
  );
}

function codesOf(exitCode: number): string {
  const codes = (Object.keys(ERRORS) as ErrorCode[]).filter((code) => exitCodeOf(code) === exitCode);
  return codes.map((code) => `[\`${code}\`](errors.md#${code})`).join(", ");
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [titles, titles.map(() => "---"), ...rows.map((row) => row.map((cell) => cell.replaceAll("|", "\\|")))];
  return `${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
}
