/** The command line. It speaks the API only, here to a server that it composes in its own process. */
export { commandLine, commandsBelow } from "./command-line.ts";
export { examplesOf } from "./examples.ts";
export { EXIT, exitCodeOf } from "./exit-code.ts";
export { runProcess } from "./run-process.ts";
