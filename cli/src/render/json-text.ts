/** A JSON value as people read it: a string as it is, an object of one text by its text, the rest as JSON. */
import { isJsonObject, type Json } from "@loopai/core";
import { oneLine } from "./one-line.ts";

/** @param length Most characters; longer text is cut with an ellipsis. */
export function jsonText(value: Json, length = Number.POSITIVE_INFINITY): string {
  if (typeof value === "string") return oneLine(value, length) || '""';
  if (isJsonObject(value)) {
    const values = Object.values(value);
    const [only] = values;
    if (values.length === 1 && typeof only === "string") return jsonText(only, length);
  }
  return oneLine(JSON.stringify(value), length);
}
