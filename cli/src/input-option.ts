/** The input of one call from `--text` or `--input`. */
import { isJsonObject, type Json, type JsonSchema } from "@loopai/core";
import { UsageError } from "./usage-error.ts";

export interface InputOptions {
  readonly text?: string;
  readonly input?: string;
}

/**
 * The JSON input. `--text` is put where the app's `input_schema` has its one text.
 *
 * @throws {UsageError} when neither or both are given, or where the text would go is not clear.
 */
export function inputFrom(options: InputOptions, inputSchema: JsonSchema): Json {
  const { text, input } = options;
  if ((text === undefined) === (input === undefined)) {
    throw new UsageError("Cannot read the input: give either --text or --input");
  }
  if (text !== undefined) return textInput(text, inputSchema);
  try {
    return JSON.parse(input ?? "") as Json;
  } catch {
    throw new UsageError(
      `Cannot read --input: it is not JSON; a text goes into --text, or into quotes inside of the shell's: --input '"a text"'`,
    );
  }
}

function textInput(text: string, schema: JsonSchema): Json {
  const fields = inputFields(schema);
  if (fields === undefined) return text;
  const [only] = fields;
  if (fields.length === 1 && only !== undefined) return { [only]: text };
  const example = JSON.stringify(Object.fromEntries(fields.slice(0, 3).map((field) => [field, "..."])));
  throw new UsageError(
    `Cannot place --text: the app's input has the fields ${fields.join(", ")}; give --input '${example}'`,
  );
}

/** Names of the fields of an input that is an object, the required ones where there are such; else undefined. */
export function inputFields(schema: JsonSchema): readonly string[] | undefined {
  if (typeof schema === "boolean" || !isJsonObject(schema["properties"])) return undefined;
  const required = schema["required"];
  if (Array.isArray(required) && required.length > 0) return required.filter((name) => typeof name === "string");
  return Object.keys(schema["properties"]);
}
