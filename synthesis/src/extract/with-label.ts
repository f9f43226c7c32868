/** An extraction with the label that stands beside its slots. */
import { isJsonObject, type Json } from "@loopai/core";

/** @param key Of the label in the output; undefined: there is none. */
export function withLabel(answer: Json, key: string | undefined, label: Json | undefined): Json {
  return key === undefined || !isJsonObject(answer) ? answer : { [key]: label ?? null, ...answer };
}
