/**
 * The text that a program reads where its input holds something else than a string.
 *
 * Keys are sorted by UTF-16 units and numbers are written shortest, as in RFC 8785. Unlike
 * `canonicalJson` of core, which names answers and refuses what JSON cannot say, this never throws: a
 * lone surrogate is written as an escape, nesting costs no stack, and the text ends at
 * {@link MAX_TEXT_UNITS}, so that one huge input cannot hold up a server.
 */
import type { Json } from "@loopai/core";

/** Longest text made of one object or array, in UTF-16 units; the rest is left out. */
export const MAX_TEXT_UNITS = 1_000_000;

/** A piece of text that is ready, or a value that is still to be written. */
type Pending = { readonly text: string } | { readonly value: Json };

/** The text of `value`: a string as it is, nothing for null, JSON for all else. */
export function canonicalText(value: Json | undefined): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return JSON.stringify(value) ?? "";
  return containerText(value);
}

function containerText(container: Json): string {
  const pending: Pending[] = [{ value: container }];
  const pieces: string[] = [];
  let units = 0;
  for (let next = pending.pop(); next !== undefined && units < MAX_TEXT_UNITS; next = pending.pop()) {
    if ("value" in next && typeof next.value === "object" && next.value !== null) {
      pushParts(next.value, pending);
      continue;
    }
    const piece = "text" in next ? next.text : (JSON.stringify(next.value) ?? "null");
    pieces.push(piece);
    units += piece.length;
  }
  return pieces.join("").slice(0, MAX_TEXT_UNITS);
}

/** Puts the parts of `container` on the stack, last part first. */
function pushParts(container: readonly Json[] | { readonly [key: string]: Json }, pending: Pending[]): void {
  if (Array.isArray(container)) {
    pending.push({ text: "]" });
    for (let index = container.length - 1; index >= 0; index--) {
      pending.push({ value: container[index] });
      if (index > 0) pending.push({ text: "," });
    }
    pending.push({ text: "[" });
    return;
  }
  const object = container as { readonly [key: string]: Json };
  const keys = Object.keys(object).toSorted();
  pending.push({ text: "}" });
  for (let index = keys.length - 1; index >= 0; index--) {
    const key = keys[index];
    const comma = index > 0 ? "," : "";
    pending.push({ value: object[key] }, { text: `${comma}${JSON.stringify(key)}:` });
  }
  pending.push({ text: "{" });
}
