/**
 * Bounds what following references may cost in one check.
 *
 * Sixty definitions that each use the next one twice are a small schema and 2^60 checks of one value, and the schema
 * alone does not tell: the depth of a value multiplies as well. So every reference that is followed is counted,
 * and past the bound the value does not fit. A schema without references pays nothing.
 */
import { isJsonObject, type Json } from "@loopai/core";
import type { Ajv } from "ajv";

/** Far more than a value of an honest schema needs: an array of 200,000 items, each checked by a few references. */
const MOST_STEPS = 1_000_000;

/** Stands beside each reference in the schema as it is compiled. */
const KEYWORD = "x-loopai-counted";

const REFERENCES = ["$ref", "$dynamicRef"] as const;
/** Keywords whose members are schemas under names of the schema's writer. */
const NAMED_SCHEMAS: ReadonlySet<string> = new Set([
  "$defs",
  "definitions",
  "dependentSchemas",
  "patternProperties",
  "properties",
]);
/** Keywords that hold values, which stay as they are. */
const VALUES: ReadonlySet<string> = new Set(["const", "default", "enum", "examples"]);

/** Ends a check that followed more references than it may. */
export class TooManyReferences extends Error {
  override readonly name = "TooManyReferences";
}

let steps = 0;

/** Begins the count of a check. */
export function resetReferenceSteps(): void {
  steps = 0;
}

export function addReferenceSteps(ajv: Pick<Ajv, "addKeyword">): void {
  ajv.addKeyword({ keyword: KEYWORD, schemaType: "boolean", errors: false, validate: countStep });
}

/** `schema` with every reference in it counted. */
export function withCountedReferences(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withCountedReferences);
  if (!isJsonObject(schema)) return schema;
  const parts = Object.entries(schema).map(([key, part]) => [key, withCountedPart(key, part)] as const);
  const refers = REFERENCES.some((key) => Object.hasOwn(schema, key));
  return Object.fromEntries(refers ? [...parts, [KEYWORD, true] as const] : parts);
}

function withCountedPart(key: string, part: Json): Json {
  if (VALUES.has(key)) return part;
  if (!NAMED_SCHEMAS.has(key) || !isJsonObject(part)) return withCountedReferences(part);
  return Object.fromEntries(Object.entries(part).map(([name, schema]) => [name, withCountedReferences(schema)]));
}

function countStep(): boolean {
  if (++steps > MOST_STEPS) throw new TooManyReferences();
  return true;
}
