/** Single keys of a terminal, as they are pressed. */
import type { InputStream } from "../shell.ts";

export const CTRL_C = "\u0003";
const ESCAPE = "\u001b";

/** The characters typed. Sequences of arrow and function keys are left out. Ends with the stream. */
export async function* keys(stdin: InputStream, signal: AbortSignal): AsyncGenerator<string> {
  stdin.setRawMode?.(true);
  try {
    for await (const chunk of stdin) {
      const text = chunk.toString();
      if (!(text.startsWith(ESCAPE) && text.length > 1)) yield* text;
    }
  } catch (error) {
    // A stopped command destroys its stdin; the keys end there.
    if (!signal.aborted) throw error;
  } finally {
    stdin.setRawMode?.(false);
  }
}
