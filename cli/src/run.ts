/** How the command tree hands a chosen command to whoever runs it. */
import type { GlobalOptions, Shell } from "./shell.ts";

/**
 * One command's work. `options` are its own and the global ones, `words` its arguments in order; an optional one
 * that was not given is undefined.
 */
export type Handler<Options> = (
  shell: Shell,
  options: Options & GlobalOptions,
  ...words: (string | undefined)[]
) => Promise<void>;

/** Makes commander's action out of a handler. */
export type Run = <Options>(handler: Handler<Options>) => (...parameters: unknown[]) => Promise<void>;
