/** The command line as this process: its streams, its signals, its exit code. */
import { readConfig } from "./config.ts";
import { CommandLlm } from "./command-llm.ts";
import { CommandSandbox } from "./command-sandbox.ts";
import { InterruptListener } from "./interrupt.ts";
import { runCommandLine } from "./run-command-line.ts";

export async function runProcess(): Promise<void> {
  using interrupt = new InterruptListener();
  const config = readConfig();
  // The server's room is loaded once code is to be run, or a server is made.
  await using sandbox = new CommandSandbox(config.sandbox);
  // Set, not called: what was written to a pipe is then delivered before the process ends.
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    config,
    sandbox,
    llm: new CommandLlm(config.llm),
    folder: process.cwd(),
    signal: interrupt.signal,
    onOutputClosed: (cause) => interrupt.outputClosed(cause),
  });
}
