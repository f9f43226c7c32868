/**
 * Puts a lookup step in front of a program that answers what people corrected, as they corrected it.
 *
 * A learner weighs a correction against a thousand other rows and may still get it wrong; the person who made
 * it must not see the same mistake again. Its confidence is 1: the person's answer is what right means.
 */
import { canonicalJson, type Json, type LabelledRow } from "@loopai/core";
import { InputReader, normalisedKey, ProgramDefinition, type ProgramFiles } from "@loopai/engine";

const FILE = "corrections.json";

/** @param pinned Corrections, one a duplicate group. None: the files come back as they are. */
export function pinCorrections(files: ProgramFiles, pinned: readonly LabelledRow[]): ProgramFiles {
  const bytes = files.get("program.json");
  if (pinned.length === 0 || bytes === undefined) return files;
  const definition = ProgramDefinition.parse(JSON.parse(new TextDecoder().decode(bytes)));
  const reader = new InputReader(definition.inputs.map(({ pointer }) => pointer));
  const outputs = pinnableOutputs(definition, pinned);
  const classes = new Map(outputs.map((output, at) => [canonicalJson(output), at]));
  const answers = pinned.flatMap(({ input, output }) => {
    const answer = classes.get(canonicalJson(output));
    return answer === undefined ? [] : [[normalisedKey(reader.read(input)), answer] as const];
  });
  const table = Object.fromEntries(answers.toSorted(([left], [right]) => (left < right ? -1 : 1)));
  const steps: ProgramDefinition["steps"] = [
    { kind: "lookup", file: FILE, calibration: { kind: "fixed", probability: 1 } },
    ...definition.steps,
  ];
  return new Map([...files, ["program.json", jsonBytes({ ...definition, outputs, steps })], [FILE, jsonBytes(table)]]);
}

/** The program's outputs, and behind them those of the corrections where no step has weights for each output. */
function pinnableOutputs({ outputs, steps }: ProgramDefinition, pinned: readonly LabelledRow[]): Json[] {
  if (steps.some(({ kind }) => kind === "linear" || kind === "scorecard")) return outputs;
  const known = new Set(outputs.map(canonicalJson));
  const added = new Map(pinned.map(({ output }) => [canonicalJson(output), output]));
  const sorted = [...added].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return [...outputs, ...sorted.filter(([key]) => !known.has(key)).map(([, output]) => output)];
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);
}
