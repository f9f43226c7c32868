/**
 * Input and output schema that the rows of a data file fit, where the user wrote none.
 *
 * Where values disagree the commonest kind wins, so that one stray number among a thousand texts becomes a
 * bad row and not a looser schema; `rowsNotFitting` then names it.
 */
import { canonicalJson, isJsonObject, type Json, type JsonObject, type JsonSchema } from "@loopai/core";

export interface InferredSchemas {
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
}

/** Most answers that a schema lists one by one; with more the output is free. */
const MOST_ANSWERS = 1_000;

/** @param rows At least one; unlabelled rows may join with `inputs`. */
export function inferSchemas(rows: readonly { readonly input: Json; readonly output: Json }[]): InferredSchemas {
  return {
    inputSchema: schemaOf(
      rows.map((row) => row.input),
      false,
    ),
    outputSchema: schemaOf(
      rows.map((row) => row.output),
      true,
    ),
  };
}

type Kind = "null" | "boolean" | "number" | "string" | "array" | "object";

function schemaOf(values: readonly Json[], listed: boolean): JsonSchema {
  const kind = commonest(values);
  const alike = values.filter((value) => kindOf(value) === kind);
  const base = kind === "object" ? objectSchema(alike.filter(isJsonObject), listed) : plainSchema(kind, alike, listed);
  // A null here and there means "not known" and is let through; other kinds are not.
  const nullable = kind !== "null" && values.some((value) => value === null);
  return nullable ? { anyOf: [base, { type: "null" }] } : base;
}

function plainSchema(kind: Exclude<Kind, "object">, values: readonly Json[], listed: boolean): JsonObject {
  const type = kind === "number" && values.every(Number.isInteger) ? "integer" : kind;
  const answers = listed && kind !== "array" ? answersOf(values) : undefined;
  return answers === undefined ? { type } : { type, enum: answers };
}

function objectSchema(values: readonly JsonObject[], listed: boolean): JsonObject {
  const keys = [...new Set(values.flatMap((value) => Object.keys(value)))];
  const properties = keys.map((key) => {
    const stated = values.flatMap((value) => (Object.hasOwn(value, key) ? [value[key] ?? null] : []));
    return { key, schema: schemaOf(stated, listed), always: stated.length >= values.length * 0.99 };
  });
  const schema = {
    type: "object",
    properties: Object.fromEntries(properties.map(({ key, schema: inner }) => [key, inner])),
    required: properties.filter(({ always }) => always).map(({ key }) => key),
  };
  // An answer is written by the program, so what it holds is known; an input may carry more than is read.
  return listed ? { ...schema, additionalProperties: false } : schema;
}

/** The different values in a fixed order, or `undefined` where they do not repeat: then they are not a choice. */
function answersOf(values: readonly Json[]): readonly Json[] | undefined {
  const answers = new Map(values.map((value) => [canonicalJson(value), value]));
  if (answers.size > MOST_ANSWERS || answers.size > Math.max(20, values.length / 2)) return undefined;
  return [...answers].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, value]) => value);
}

function commonest(values: readonly Json[]): Kind {
  const counts = new Map<Kind, number>();
  for (const value of values) counts.set(kindOf(value), (counts.get(kindOf(value)) ?? 0) + 1);
  counts.delete("null");
  return [...counts].toSorted(([, left], [, right]) => right - left)[0]?.[0] ?? "null";
}

function kindOf(value: Json): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as Kind;
}
