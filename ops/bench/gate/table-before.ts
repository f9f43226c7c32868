/** A program that knows some rows by heart. */
import { type Json, type LabelledRow, sameJson } from "@loopai/core";
import { InputReader, normalisedKey, type ProgramFiles, readDefinition } from "@loopai/engine";
import { withDefinition } from "./with-definition.ts";

const FILE = "memory.json";

/** `files` with a table of `rows` before its steps. */
export function tableBefore(files: ProgramFiles, rows: readonly LabelledRow[]): ProgramFiles {
  const { inputs, outputs, steps } = readDefinition(files);
  const reader = new InputReader(inputs.map(({ pointer }) => pointer));
  const answerOf = (wanted: Json): number => outputs.findIndex((output) => sameJson(output, wanted));
  const table = rows.map(({ input, output }) => [normalisedKey(reader.read(input)), answerOf(output)] as const);
  const lookup = { kind: "lookup", file: FILE, calibration: { kind: "fixed", probability: 0.99 } } as const;
  const before = withDefinition(files, { steps: [lookup, ...steps] });
  return new Map([...before, [FILE, new TextEncoder().encode(JSON.stringify(Object.fromEntries(table)))]]);
}
