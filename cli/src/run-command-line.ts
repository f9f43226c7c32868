/**
 * Parses the arguments, runs the command, and turns whatever goes wrong into one line and an exit code.
 *
 * Never rejects: an error that is not ours is a bug, reported as one line too (its stack with `--verbose`).
 */
import { CommanderError } from "commander";
import { commandLine } from "./command-line.ts";
import { EXIT } from "./exit-code.ts";
import { reportFailure } from "./failure.ts";
import { Printer } from "./printer.ts";
import type { Handler } from "./run.ts";
import { type GlobalOptions, Shell, type Surroundings } from "./shell.ts";

/** @returns the exit code. */
export async function runCommandLine(args: readonly string[], around: Surroundings): Promise<number> {
  let code: number = EXIT.ok.code;

  const root = commandLine(
    <Options>(handler: Handler<Options>) =>
      async (...parameters: unknown[]) => {
        // Commander hands over the arguments, then the options, then the command.
        const command = parameters.at(-1) as { optsWithGlobals(): Options & GlobalOptions };
        const words = parameters.slice(0, -2) as (string | undefined)[];
        const options = command.optsWithGlobals();
        await using shell = new Shell(around, options);
        await handler(shell, options, ...words);
        around.signal.throwIfAborted();
        code = shell.exitCode;
      },
  );
  const out = new Printer(around.stdout, around.config.noColor, around.onOutputClosed);
  const err = new Printer(around.stderr, around.config.noColor);
  for (const command of [root, ...root.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => out.raw(text),
      writeErr: (text) => err.raw(text),
      outputError: (text, write) => write(usageLine(text, command.name())),
    });
  }

  try {
    await root.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok.code : EXIT.usage.code;
    return reportFailure(error, { out, err, json: args.includes("--json"), verbose: args.includes("--verbose") });
  }
}

/** Commander's message as one line in our form. */
function usageLine(text: string, command: string): string {
  const said = text.replace(/^error: /, "").trim().replace(/\s*\n\s*/g, " ");
  const help = command === "loopai" ? "loopai --help" : `loopai ${command} --help`;
  return `loopai: Cannot read the command line: ${said}; see ${help}\n`;
}
