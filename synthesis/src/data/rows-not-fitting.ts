/** Which rows do not fit the schemas of their app, each with where and why. */
import type { Json, JsonSchema } from "@loopai/core";
import { compileSchema, type SchemaCheck } from "@loopai/engine";

export interface Misfit {
  /** Index into the rows that were given. */
  readonly row: number;
  /** What does not fit, continuing "row in line N ...". */
  readonly message: string;
}

export interface Schemas {
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
}

/**
 * @throws {LoopaiError} `schema-invalid` when one of the schemas cannot be compiled.
 */
export function rowsNotFitting(
  rows: readonly { readonly input: Json; readonly output?: Json }[],
  schemas: Schemas,
): readonly Misfit[] {
  const input = compileSchema(schemas.inputSchema, "input_schema");
  const output = compileSchema(schemas.outputSchema, "output_schema");
  return rows.flatMap((one, row) => {
    const message =
      misfit("input", one.input, input) ??
      (one.output === undefined ? undefined : misfit("output", one.output, output));
    return message === undefined ? [] : [{ row, message }];
  });
}

function misfit(part: "input" | "output", value: Json, check: SchemaCheck): string | undefined {
  const [found] = check(value) ?? [];
  return found === undefined ? undefined : `does not fit the ${part}_schema: ${part}${found.at} ${found.message}`;
}
