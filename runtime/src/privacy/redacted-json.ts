/**
 * A JSON value without what reads like personal data: the same objects and arrays, other strings.
 *
 * Texts of keys are looked through, too. Numbers are not: a field that holds a number to be left out is named by pointer.
 */
import type { Json } from "@loopai/core";
import type { FieldTree } from "./field-tree.ts";
import { redactedText } from "./redacted-text.ts";

const LEFT_OUT = "[redacted]";

/**
 * `value` itself where nothing is replaced; never changes it.
 *
 * @param fields Fields whose values are replaced whatever they hold.
 */
export function redactedJson(value: Json, fields: FieldTree | undefined): Json {
  if (fields?.named === true) return LEFT_OUT;
  if (typeof value === "string") return redactedText(value);
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? redactedArray(value, fields) : redactedObject(value as JsonObject, fields);
}

type JsonObject = { readonly [key: string]: Json };

function redactedArray(items: readonly Json[], fields: FieldTree | undefined): Json {
  const kept = items.map((item, index) => redactedJson(item, fields?.below(index)));
  return kept.every((item, index) => item === items[index]) ? items : kept;
}

function redactedObject(object: JsonObject, fields: FieldTree | undefined): Json {
  const keys = Object.keys(object);
  const keptKeys = distinctKeys(keys);
  let changed = keptKeys !== keys;
  const entries = keys.map((key, index): [string, Json] => {
    const value = object[key] as Json;
    const kept = redactedJson(value, fields?.below(key));
    changed ||= kept !== value;
    return [keptKeys[index] ?? key, kept];
  });
  // Not by assignment, which takes the key `__proto__` for another thing.
  return changed ? Object.fromEntries(entries) : object;
}

/** What is left of each key, numbered where two became one; `keys` itself where all stay. */
function distinctKeys(keys: readonly string[]): readonly string[] {
  const kept = keys.map(redactedText);
  if (kept.every((key, index) => key === keys[index])) return keys;
  const taken = new Set(kept.filter((key, index) => key === keys[index]));
  const counts = new Map<string, number>();
  return kept.map((key, index) => {
    if (key === keys[index]) return key;
    let count = counts.get(key) ?? 1;
    let free = key;
    while (taken.has(free)) free = `${key} ${++count}`;
    counts.set(key, count);
    taken.add(free);
    return free;
  });
}
