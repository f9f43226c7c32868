/** How many rows have each output, most first: what people look at to see whether a file was read right. */
import { canonicalJson, type Json } from "@loopai/core";
import type { ClassCountView } from "../views/data-views.ts";

/** Most classes shown; a file may have one for each row. */
const MOST_CLASSES = 200;

export function classCounts(rows: readonly { readonly output: Json }[]): ClassCountView[] {
  const counts = new Map<string, ClassCountView>();
  for (const { output } of rows) {
    const key = canonicalJson(output);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { output, rows: 1 });
    else known.rows += 1;
  }
  return [...counts.values()].toSorted((left, right) => right.rows - left.rows).slice(0, MOST_CLASSES);
}
