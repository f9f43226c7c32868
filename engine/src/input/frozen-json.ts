/** A JSON value that nobody can change any more, for values that are handed to many callers. */
import type { Json } from "@loopai/core";

/** Freezes `value` and all within it, in place, and returns it. */
export function frozenJson(value: Json): Json {
  const pending: Json[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== "object" || next === null) continue;
    Object.freeze(next);
    for (const part of Object.values(next)) pending.push(part);
  }
  return value;
}
