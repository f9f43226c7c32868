/**
 * JSON values and the one canonical text of each.
 *
 * Two values are "the same answer" everywhere in Loopai when their canonical texts are equal.
 */
import * as z from "zod";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** Any JSON value. zod's own type has mutable arrays, which no record of ours needs. */
export const JsonValue: z.ZodType<Json> = z.json();
/**
 * A value that `JSON.parse` made: a request's body, a line of a record. That it is JSON was seen then; walking it again,
 * schema by schema, would cost more than reading it. So only its being there is checked.
 */
export const ParsedJson = z.custom<Json>((value) => value !== undefined, "expected a JSON value");
export type JsonObject = { readonly [key: string]: Json };

/**
 * The canonical text of a JSON value (RFC 8785: keys sorted by UTF-16 units, numbers and strings as ECMAScript writes
 * them). Unlike the RFC it has a text for half a surrogate pair, its escape: stored rows may hold one, and must be read.
 *
 * @throws {TypeError} when `value` holds something that JSON has no text for.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (isJsonObject(value)) {
    const members = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .toSorted()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Json)}`);
    return `{${members.join(",")}}`;
  }
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) {
    throw new TypeError(`Cannot write canonical JSON: the value holds ${String(value)}`);
  }
  return JSON.stringify(value);
}

/** True when both stand for the same answer. Strings, the usual answers, are compared without writing JSON. */
export function sameJson(left: Json, right: Json): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object") return false;
  return canonicalJson(left) === canonicalJson(right);
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
