/** JSON texts of values that come again and again, made once. */
import type { Json } from "@loopai/core";

/**
 * A function from a value to its text that remembers the texts of frozen objects, which are what a program hands out
 * as its fixed answers. Nothing else is remembered: it may change, or never come again.
 */
export function rememberingText(textOf: (value: Json) => string): (value: Json) => string {
  const known = new WeakMap<object, string>();
  return (value) => {
    if (typeof value !== "object" || value === null || !Object.isFrozen(value)) return textOf(value);
    let text = known.get(value);
    if (text === undefined) {
      text = textOf(value);
      known.set(value, text);
    }
    return text;
  };
}

const BEYOND_ASCII = /[\u0080-\uffff]/g;

/** A JSON text with every unit beyond ASCII as its escape: the same value, and one byte a unit in any encoding. */
export function asciiJson(text: string): string {
  return text.replace(BEYOND_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
