/** A sandbox for tests of what is built on one: the languages themselves, on a machine that may isolate nothing. */
import { type BareSandbox, openBareSandbox } from "@loopai/sandbox";

/** Go is left out: it stands for a language that the machine lacks. */
export function codeSandbox(): Promise<BareSandbox> {
  return openBareSandbox({ languages: ["javascript", "typescript", "python"] });
}
