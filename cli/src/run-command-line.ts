/**
 * Parses the arguments, runs the command, and turns whatever goes wrong into one line and an exit code.
 *
 * Never rejects: an error that is not ours is a bug, reported as one line too (its stack with `--verbose`).
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Command, CommanderError } from "commander";
import { commandLine, commandsBelow } from "./command-line.ts";
import { EXIT } from "./exit-code.ts";
import { reportFailure } from "./failure.ts";
import { Printer } from "./printer.ts";
import type { Handler } from "./run.ts";
import { type GlobalOptions, Shell, type Surroundings } from "./shell.ts";
import { UsageError } from "./usage-error.ts";

/** @returns the exit code. */
export async function runCommandLine(args: readonly string[], around: Surroundings): Promise<number> {
  let code: number = EXIT.ok.code;
  let started: Shell | undefined;

  const root = commandLine(<Options>(handler: Handler<Options>) => async (...parameters: unknown[]) => {
    // Commander hands over the arguments, then the options, then the command.
    const command = parameters.at(-1) as { optsWithGlobals(): Options & GlobalOptions };
    const words = parameters.slice(0, -2) as (string | undefined)[];
    const options = command.optsWithGlobals();
    await using shell = new Shell(around, options);
    started = shell;
    await handler(shell, options, ...words);
    // A write that failed is told in the next turn of the event loop; the answer has to be out before it counts.
    await nextTurn();
    if (shell.isCutShort) throw around.signal.reason;
    code = shell.exitCode;
  });
  const out = new Printer(around.stdout, around.config.noColor, around.onOutputClosed);
  const err = new Printer(around.stderr, around.config.noColor);
  for (const command of [root, ...commandsBelow(root)]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => out.raw(text),
      writeErr: (text) => err.raw(text),
      // Reported below, in the one form that every failure has.
      outputError: () => undefined,
    });
  }

  try {
    await root.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    const output = { out, err, json: args.includes("--json"), verbose: args.includes("--verbose") };
    // Whatever a stopped command tripped over, it was stopped.
    if (started?.isCutShort ?? around.signal.aborted) return reportFailure(around.signal.reason, output);
    if (!(error instanceof CommanderError)) return reportFailure(error, output);
    if (error.exitCode === 0) return EXIT.ok.code;
    if (error.code === "commander.help") return EXIT.usage.code;
    return reportFailure(usageError(error, root, args), output);
  }
}

/** Commander's refusal in our form. */
function usageError({ message }: CommanderError, root: Command, args: readonly string[]): UsageError {
  const said = message
    .replace(/^error: /, "")
    .replace(/\s*\n\s*/g, " ")
    .replace(/[.\s]+$/, "");
  const command = root.commands.find((one) => one.name() === args[0]);
  return new UsageError(
    `Cannot read the command line: ${said}; see loopai ${command === undefined ? "" : `${command.name()} `}--help`,
  );
}
