/** Compiles a JSON Schema 2020-12 into a check that says where a value does not fit. */
import { type Json, type JsonSchema, LoopaiError } from "@loopai/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** What does not fit, with the JSON pointer of the place; `undefined` when everything does. Holds no data. */
export type SchemaCheck = (value: Json) => { readonly at: string; readonly message: string } | undefined;

/**
 * @param what Name of the schema in messages: "input_schema".
 * @throws {LoopaiError} `schema-invalid` when it is no schema, or refers to one that is not inside it.
 */
export function compileSchema(schema: JsonSchema, what: string): SchemaCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false });
  addFormats.default(ajv);
  try {
    const validate = ajv.compile(schema);
    return (value) => {
      if (validate(value)) return undefined;
      const first = validate.errors?.[0];
      return { at: first?.instancePath ?? "", message: first?.message ?? "does not fit" };
    };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : "unknown reason";
    throw new LoopaiError("schema-invalid", `Cannot compile ${what}: ${reason}`, { cause });
  }
}
