/**
 * Duplicate group of an input: rows that read the same to people are one group and stay on one side.
 *
 * Compared is the engine's normalised text (the same that the lookup step answers by), of every value in
 * the input. Published data folders hold these groups, so neither the text nor the hash may change.
 */
import { createHash } from "node:crypto";
import { isJsonObject, type Json } from "@loopai/core";
import { canonicalText, normalisedKey } from "@loopai/engine";

/** First 16 hexadecimal digits of the SHA-256 of the names and normalised texts in `input`. */
export function groupOf(input: Json): string {
  const fields = fieldsOf(input).filter((field) => field.text !== "");
  const names = JSON.stringify(fields.map((field) => field.name));
  const key = normalisedKey(fields.map((field) => field.text));
  return createHash("sha256").update(`${names}\n${key}`, "utf8").digest("hex").slice(0, 16);
}

interface Field {
  readonly name: string;
  readonly text: string;
}

/** The values of an object by their sorted names; anything else is one field without a name. */
function fieldsOf(input: Json): readonly Field[] {
  if (!isJsonObject(input)) return [{ name: "", text: textOf(input) }];
  return Object.keys(input)
    .toSorted()
    .map((name) => ({ name, text: textOf(input[name] ?? null) }));
}

function textOf(value: Json): string {
  if (typeof value === "string") return value;
  return value === null ? "" : canonicalText(value);
}
