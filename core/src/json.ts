/**
 * JSON values and the one canonical text of each.
 *
 * Two values are "the same answer" everywhere in Loopai when their canonical texts are equal.
 */
import canonicalize from "canonicalize";
import * as z from "zod";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** Any JSON value. zod's own type has mutable arrays, which no record of ours needs. */
export const JsonValue: z.ZodType<Json> = z.json();
export type JsonObject = { readonly [key: string]: Json };

/**
 * The canonical text of a JSON value (RFC 8785: keys sorted by UTF-16 units, shortest numbers).
 *
 * @throws {TypeError} when `value` holds something that JSON has no text for.
 */
export function canonicalJson(value: Json): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("Cannot write canonical JSON: the value is undefined");
  return text;
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
