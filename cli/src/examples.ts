/** Examples of a command, for its help and for the reference page. */
import type { Command } from "commander";

/** A command as it is typed, and what it does. */
export type Example = readonly [typed: string, does: string];

const SHOWN = new WeakMap<Command, readonly Example[]>();

/** Adds `list` to the help of `command`. */
export function examples(command: Command, list: readonly Example[]): Command {
  SHOWN.set(command, list);
  const lines = list.map(([typed, does]) => `  ${typed}\n      ${does}`);
  return command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}

export function examplesOf(command: Command): readonly Example[] {
  return SHOWN.get(command) ?? [];
}
