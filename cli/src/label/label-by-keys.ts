/**
 * Labels rows by single keys: a digit for an answer, enter for the program's own, o to type one, s to skip,
 * u to take the last step back, q or Ctrl-C to end. What was decided is kept however it ends.
 */
import type { Json } from "@loopai/core";
import type { QueueItemView } from "@loopai/server";
import type { Printer } from "../printer.ts";
import { oneLine } from "../render/one-line.ts";
import { CTRL_C } from "./keys.ts";
import { KEYED_OUTPUTS, showItem } from "./label-screen.ts";
import type { LabelSession } from "./label-session.ts";
import type { TypedOutput } from "./typed-output.ts";

export interface LabelByKeysParts {
  readonly session: LabelSession;
  readonly keys: AsyncIterable<string>;
  readonly printer: Printer;
  /** The answers behind the digits for one row, best first. */
  readonly outputsFor: (item: QueueItemView) => Promise<readonly Json[]>;
  /** The output that typed text stands for, or why it is none. */
  readonly typed: (word: string) => Promise<TypedOutput>;
}

/** @returns true when it was ended by Ctrl-C. */
export async function labelByKeys({ session, keys, printer, outputsFor, typed }: LabelByKeysParts): Promise<boolean> {
  let outputs: readonly Json[] = [];
  /** Text typed so far; undefined while keys are commands. */
  let typing: string | undefined;

  const ask = async (): Promise<boolean> => {
    const item = session.current;
    if (item === undefined) return false;
    outputs = await outputsFor(item);
    showItem(printer, item, outputs, session);
    return true;
  };

  await session.advance();
  if (!(await ask())) return false;
  for await (const key of keys) {
    if (key === CTRL_C) return true;
    if (typing !== undefined) {
      const line = typeKey(printer, typing, key);
      typing = line.typing;
      if (line.entered === undefined) continue;
      const entered = await typed(line.entered);
      if ("output" in entered) await session.decide(entered.output);
      else printer.line(`  ${printer.colors.yellow(oneLine(`Not taken: ${entered.refused}`))}`);
    } else if (key === "q") {
      return false;
    } else if (key === "o") {
      typing = "";
      printer.raw("  answer: ");
      continue;
    } else if (!(await commandKey(session, outputs, key))) {
      continue;
    }
    if (!(await ask())) return false;
  }
  return false;
}

/** @returns false when the key means nothing here. */
async function commandKey(session: LabelSession, outputs: readonly Json[], key: string): Promise<boolean> {
  if (key === "u") return session.undo();
  if (key === "s") {
    await session.skip();
    return true;
  }
  const output = outputOfKey(session.current, outputs, key);
  if (output === undefined) return false;
  await session.decide(output);
  return true;
}

function outputOfKey(item: QueueItemView | undefined, outputs: readonly Json[], key: string): Json | undefined {
  if (key === "\r" || key === "\n") return item?.suggestion ?? undefined;
  const index = "123456789".indexOf(key);
  return index < 0 || index >= KEYED_OUTPUTS ? undefined : outputs[index];
}

/** One key of a line that is being typed: enter ends it, backspace takes back, escape gives it up. */
function typeKey(
  printer: Printer,
  typing: string,
  key: string,
): { readonly typing?: string; readonly entered?: string } {
  if (key === "\r" || key === "\n") {
    printer.line();
    return typing.trim() === "" ? {} : { entered: typing.trim() };
  }
  if (key === "\u001b") {
    printer.line();
    return {};
  }
  if (key === "\u007f" || key === "\b") {
    if (typing !== "") printer.raw("\b \b");
    return { typing: typing.slice(0, -1) };
  }
  printer.raw(oneLine(key) || " ");
  return { typing: typing + key };
}
