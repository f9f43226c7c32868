/** A rule that a model wrote, and which rows it matches. */
import { openDataProgram, UNICODE_VERSION } from "@loopai/engine";
import { LoopaiError } from "@loopai/core";

export interface WrittenRule {
  readonly name: string;
  /** Index of the field that it looks at. */
  readonly field: number;
  /** In RE2 syntax; case is ignored. */
  readonly pattern: string;
  /** Class that it speaks for. */
  readonly answer: number;
  readonly strength: "strong" | "weak";
}

/** Numbers of the rows that the rule matches, asked of the engine; undefined where it does not take the pattern. */
export function rowsMatched(rule: WrittenRule, fields: readonly (readonly string[])[]): Int32Array | undefined {
  const { name, field, pattern } = rule;
  const width = fields[0]?.length ?? 1;
  const definition = {
    format: "loopai-data-program/1",
    unicode: UNICODE_VERSION,
    inputs: Array.from({ length: width }, (_, at) => ({ pointer: `/${at}` })),
    outputs: [true],
    steps: [{ kind: "rules", rules: [{ name, field, pattern, ignore_case: true, answer: 0 }] }],
  };
  try {
    const program = openDataProgram(new Map([["program.json", new TextEncoder().encode(JSON.stringify(definition))]]));
    return Int32Array.from(fields.keys()).filter((row) => program.execute([...(fields[row] ?? [])]) !== undefined);
  } catch (error) {
    if (error instanceof LoopaiError) return undefined;
    throw error;
  }
}
