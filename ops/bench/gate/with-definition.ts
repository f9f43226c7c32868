/** A program with parts of its definition replaced. */
import { type ProgramDefinition, type ProgramFiles, readDefinition } from "@loopai/engine";

export function withDefinition(files: ProgramFiles, changes: Partial<ProgramDefinition>): ProgramFiles {
  const definition = { ...readDefinition(files), ...changes };
  return new Map([...files, ["program.json", new TextEncoder().encode(JSON.stringify(definition))]]);
}
