/** Is the code small enough to be read, kept and sent around? */
import type { GateCheck } from "@loopai/core";
import type { ProgramFiles } from "@loopai/engine";

/** Bytes of the file that people read. */
const MOST_CODE_BYTES = 1_000_000;
/** Bytes of all files: models and tables beside the code among them. */
const MOST_BYTES = 64_000_000;

export function checkCodeSize(files: ProgramFiles, entry: string): GateCheck {
  const codeBytes = files.get(entry)?.length ?? 0;
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const finding = `${codeBytes} bytes of code, at most ${MOST_CODE_BYTES} are let in; ${bytes} in all, at most ${MOST_BYTES}`;
  return { name: "size", passed: codeBytes <= MOST_CODE_BYTES && bytes <= MOST_BYTES, finding };
}
