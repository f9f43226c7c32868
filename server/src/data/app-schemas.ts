/** Tells whether an input and its label fit the schemas of their app, and where not. */
import type { AppConfig, Json } from "@loopai/core";
import { compileSchema, type SchemaCheck } from "@loopai/engine";

export class AppSchemas {
  readonly #input: SchemaCheck;
  readonly #output: SchemaCheck;

  /** @throws {LoopaiError} `schema-invalid` when a schema cannot be compiled. */
  constructor(config: Pick<AppConfig, "input_schema" | "output_schema">) {
    this.#input = compileSchema(config.input_schema, "input_schema");
    this.#output = compileSchema(config.output_schema, "output_schema");
  }

  /** What does not fit, continuing "row in line N ...", or `undefined`. Holds no value of the row. */
  misfit(row: { readonly input: Json; readonly output?: Json }): string | undefined {
    const input = wrong("input", this.#input, row.input);
    return input ?? (row.output === undefined ? undefined : wrong("output", this.#output, row.output));
  }
}

function wrong(part: "input" | "output", check: SchemaCheck, value: Json): string | undefined {
  const [first] = check(value) ?? [];
  return first === undefined ? undefined : `does not fit the ${part}_schema: ${part}${first.at} ${first.message}`;
}
