/** The files of a program from what a person handed in: the same request, the same bytes. */
import type { ProgramFiles } from "@loopai/engine";
import { entryOf, type NewProgram } from "../views/code-view.ts";

export function codeFiles(wanted: Pick<NewProgram, "language" | "entry" | "code" | "files">): ProgramFiles {
  const encoder = new TextEncoder();
  const beside = wanted.files.map(
    (file) => [file.path, "text" in file ? encoder.encode(file.text) : Buffer.from(file.base64, "base64")] as const,
  );
  return new Map<string, Uint8Array>([[entryOf(wanted), encoder.encode(wanted.code)], ...beside]);
}
