/** The answers that an app may give, as far as they can be listed, and the way back from what a person types. */
import { isJsonObject, type Json, type JsonSchema } from "@loopai/core";
import type { AppView, ProgramDetail } from "@loopai/server";
import type { ApiClient } from "./api-client.ts";
import { programPath } from "./api-paths.ts";
import { jsonText } from "./render/json-text.ts";

/** The answers listed by the schema; else those of the program that serves; else none. */
export async function appOutputs(api: ApiClient, app: AppView): Promise<readonly Json[]> {
  const listed = schemaOutputs(app.output_schema);
  if (listed !== undefined) return listed;
  if (app.current_version === null) return [];
  const { report } = await api.get<ProgramDetail>(programPath(app.loop_app_id, app.current_version));
  return report?.classes ?? [];
}

/** Values that `schema` lists: `enum`, `const`, booleans, or an object of one such property. */
export function schemaOutputs(schema: JsonSchema | Json | undefined): readonly Json[] | undefined {
  if (!isJsonObject(schema)) return undefined;
  const { enum: values, const: only, type, properties } = schema;
  if (Array.isArray(values)) return values;
  if (only !== undefined) return [only];
  if (type === "boolean") return [true, false];
  if (!isJsonObject(properties)) return undefined;
  const [property, ...others] = Object.entries(properties);
  if (property === undefined || others.length > 0) return undefined;
  const [name, inner] = property;
  return schemaOutputs(inner)?.map((value) => ({ [name]: value }));
}

/** The output that `word` stands for: a listed one by its text, else JSON, else the text itself. */
export function outputFor(word: string, outputs: readonly Json[], schema: JsonSchema): Json {
  const listed = outputs.find((output) => jsonText(output) === word);
  if (listed !== undefined) return listed;
  if (typeof schema === "object" && schema["type"] === "string") return word;
  try {
    return JSON.parse(word) as Json;
  } catch {
    return word;
  }
}
