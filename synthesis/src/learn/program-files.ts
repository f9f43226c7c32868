/** The files of a program that was made: its definition and what that names. */
import { type ProgramDefinition, type ProgramFiles, UNICODE_VERSION } from "@loopai/engine";
import type { MadeProgram } from "./candidate.ts";

export function programFiles({ pointers, outputs, steps, files }: MadeProgram): ProgramFiles {
  const definition: ProgramDefinition = {
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs: pointers.map((pointer) => ({ pointer })),
    outputs: [...outputs],
    steps: [...steps],
  };
  return new Map([
    ["program.json", new TextEncoder().encode(`${JSON.stringify(definition, undefined, 1)}\n`)],
    ...files,
  ]);
}
