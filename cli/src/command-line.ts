/**
 * The commands, their options and their help: the whole surface of `loopai` in one tree.
 *
 * docs/reference/cli.md is written from this tree, so what it says is what is parsed.
 */
import { Command, Option } from "commander";
import { benchCommand } from "./commands/bench.ts";
import { canaryCommand } from "./commands/canary.ts";
import { createCommand } from "./commands/create.ts";
import { demoCommand } from "./commands/demo.ts";
import { diffCommand } from "./commands/diff.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { ejectCommand } from "./commands/eject.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { executeCommand } from "./commands/execute.ts";
import { explainCommand } from "./commands/explain.ts";
import { initCommand } from "./commands/init.ts";
import { labelCommand } from "./commands/label.ts";
import { llmCommand } from "./commands/llm.ts";
import { pauseCommand } from "./commands/pause.ts";
import { pinCommand } from "./commands/pin.ts";
import { programsCommand } from "./commands/programs.ts";
import { promoteCommand } from "./commands/promote.ts";
import { reportCommand } from "./commands/report.ts";
import { resumeCommand } from "./commands/resume.ts";
import { rollbackCommand } from "./commands/rollback.ts";
import { sharedCommand } from "./commands/shared.ts";
import { runFileCommand } from "./commands/run-file.ts";
import { shadowCommand } from "./commands/shadow.ts";
import { serveCommand } from "./commands/serve.ts";
import { synthesizeCommand } from "./commands/synthesize.ts";
import { templatesCommand } from "./commands/templates.ts";
import { unpinCommand } from "./commands/unpin.ts";
import { examples } from "./examples.ts";
import { packageVersion } from "./package-version.ts";
import type { Run } from "./run.ts";

const COMMANDS = [
  initCommand,
  createCommand,
  synthesizeCommand,
  executeCommand,
  evaluateCommand,
  explainCommand,
  programsCommand,
  reportCommand,
  diffCommand,
  promoteCommand,
  rollbackCommand,
  canaryCommand,
  shadowCommand,
  pinCommand,
  unpinCommand,
  pauseCommand,
  resumeCommand,
  labelCommand,
  sharedCommand,
  runFileCommand,
  templatesCommand,
  llmCommand,
  serveCommand,
  demoCommand,
  ejectCommand,
  benchCommand,
  doctorCommand,
] as const;

const EXAMPLES = [
  ["loopai demo", "Learn a spam detector from real messages and see what it is worth"],
  ["loopai synthesize --data mine.csv", "Learn a program from your own labelled rows"],
  ['loopai execute mine-001 --text "free entry, win cash now"', "Ask the program"],
  ["loopai serve", "Answer calls over HTTP on this machine"],
] as const;

/** Options that every command takes, before its name or behind it. */
const GLOBAL_OPTIONS = [
  ["--data-dir <folder>", "data folder (default: LOOPAI_DATA_DIR, else ./loopai-data)"],
  ["--json", "answer as one JSON object, the last line of stdout"],
  ["--verbose", "print the stack of an unexpected error"],
] as const;

/** The command tree. `run` decides what happens when a command is chosen. */
export function commandLine(run: Run): Command {
  const root = new Command("loopai")
    .description("Turns small repeated jobs into programs that run locally in microseconds and are measurably right.")
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    // A command may have a --version of its own: what stands behind its name is its own.
    .enablePositionalOptions()
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError();
  for (const [flags, does] of GLOBAL_OPTIONS) root.option(flags, does);
  for (const make of COMMANDS) {
    const command = make(run);
    for (const [flags, does] of GLOBAL_OPTIONS) command.addOption(new Option(flags, does).hideHelp());
    root.addCommand(command);
  }
  for (const command of commandsBelow(root)) {
    command.helpOption("-h, --help", "print help").configureHelp({ showGlobalOptions: true });
    // The program's own `help [command]` is the one.
    command.helpCommand(false);
  }
  return examples(root, EXAMPLES);
}

/** Every command below `command`, each before its own: `shared`, then `shared add`. */
export function commandsBelow(command: Command): readonly Command[] {
  return command.commands.flatMap((one) => [one, ...commandsBelow(one)]);
}
