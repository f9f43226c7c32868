/**
 * Compiled JSON Schemas (draft 2020-12): the one place where values are held against one.
 *
 * Strict: a keyword or format that nobody knows is refused, so that a typing error does not validate
 * everything. `$ref` stays inside the schema: nothing is ever loaded. A check changes no value, and its time is bounded
 * whatever schema and value are.
 */
import { type ErrorDetail, type Json, type JsonSchema, LoopaiError } from "@loopai/core";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { linearPattern } from "./linear-pattern.ts";
import { addReferenceSteps, resetReferenceSteps, TooManyReferences, withCountedReferences } from "./reference-steps.ts";
import { addUniqueItems } from "./unique-items.ts";

/** What is wrong with a value, or undefined when it fits. `at` is a JSON pointer (RFC 6901), "" the whole value. */
export type SchemaCheck = (value: Json) => readonly ErrorDetail[] | undefined;

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** The formats of draft 2020-12. `url`, which ajv-formats adds, is left out: its pattern is quadratic. */
const FORMATS = [
  "date-time",
  "date",
  "time",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "uri",
  "uri-reference",
  "uri-template",
  "uuid",
  "json-pointer",
  "relative-json-pointer",
  "regex",
] as const;

const ajv = new Ajv2020({
  strictSchema: true,
  strictNumbers: true,
  // These three refuse schemas that the draft allows, such as {"type": ["string", "null"]}.
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  // The first error only: an array of a million wrong items must not make a million errors.
  allErrors: false,
  // Schemas of different apps are compiled side by side: none may see another's $id.
  addUsedSchema: false,
  logger: false,
  code: { regExp: linearPattern },
});
addFormats.default(ajv, [...FORMATS]);
addUniqueItems(ajv);
addReferenceSteps(ajv);

/** Compiled schemas by their text: the same one is asked for with every label, and ajv keeps a part of each for good. */
const known = new Map<string, ValidateFunction>();
const MOST_KNOWN = 200;

/**
 * Compiles `schema`.
 *
 * @param what Which schema, for the message: `input_schema`.
 * @throws {LoopaiError} `schema-invalid` with the reason.
 */
export function compileSchema(schema: JsonSchema, what: string): SchemaCheck {
  const validate = knownOrCompiled(schema, what);
  return (value) => {
    let fits: boolean;
    resetReferenceSteps();
    try {
      fits = validate(value);
    } catch (error) {
      if (error instanceof RangeError) return [{ at: "", message: "must not nest so deeply" }];
      if (error instanceof TooManyReferences) return [{ at: "", message: "must not lead through so many references" }];
      throw error;
    }
    return fits ? undefined : (validate.errors ?? []).map(detailOf);
  };
}

function knownOrCompiled(schema: JsonSchema, what: string): ValidateFunction {
  const text = JSON.stringify(schema);
  const validate = known.get(text) ?? compiled(schema, what);
  // Put last again: the one that was asked for longest ago goes first.
  known.delete(text);
  known.set(text, validate);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  return validate;
}

let count = 0;

function compiled(schema: JsonSchema, what: string) {
  if (typeof schema === "boolean") return ajv.compile(schema);
  // A name of our own in the place of its own: "#" still means the schema itself, and no two can clash.
  const { $schema: draft, ...rest } = schema;
  const own = { ...rest, $id: `loopai://schema/${++count}` };
  if (draft !== undefined && draft !== DRAFT && draft !== `${DRAFT}#`) {
    throw new LoopaiError("schema-invalid", `Cannot compile ${what}: $schema must be "${DRAFT}" or absent`);
  }
  try {
    return ajv.compile(withCountedReferences(own) as JsonSchema);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : "unknown";
    throw new LoopaiError("schema-invalid", `Cannot compile ${what}: ${reason}`, { cause });
  } finally {
    ajv.removeSchema(own);
  }
}

/** One error with a pointer to the very key: a missing or unexpected one included. */
function detailOf({ instancePath, params, message = "does not fit" }: ErrorObject): ErrorDetail {
  const key: unknown = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
  const at =
    typeof key === "string" ? `${instancePath}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}` : instancePath;
  return { at, message };
}
