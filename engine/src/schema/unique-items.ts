/**
 * The keyword `uniqueItems` (JSON Schema 2020-12 validation, 6.4.3) in linear time.
 *
 * ajv's own compares every item with every other: an array of 100,000 objects would hold the process up for
 * minutes. Two items are equal when their texts are, with the keys of objects sorted. (Not `canonicalJson`: that one
 * refuses half a surrogate pair, and a check must never throw for it.)
 */
import { isJsonObject, type Json } from "@loopai/core";
import type { Ajv } from "ajv";

/** Puts this keyword in the place of ajv's own. */
export function addUniqueItems(ajv: Pick<Ajv, "removeKeyword" | "addKeyword">): void {
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    compile: (wanted: boolean) => (wanted ? areUnique : () => true),
    error: { message: "must NOT have duplicate items" },
  });
}

function areUnique(items: readonly Json[]): boolean {
  const seen = new Set<string>();
  for (const item of items) {
    const text = typeof item === "string" ? `"${item}` : JSON.stringify(item, withSortedKeys);
    if (seen.has(text)) return false;
    seen.add(text);
  }
  return true;
}

function withSortedKeys(_key: string, value: Json): Json {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
