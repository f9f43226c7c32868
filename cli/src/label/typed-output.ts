/** What a person typed as an answer, held against the app's output_schema before it counts as decided. */
import type { Json, JsonSchema } from "@loopai/core";
import { outputFor } from "../app-outputs.ts";
import { KEYED_OUTPUTS } from "./label-screen.ts";
import { jsonText } from "../render/json-text.ts";

export type TypedOutput = { readonly output: Json } | { readonly refused: string };

/** @param outputs Answers that the app may give, as far as they can be listed. */
export async function typedOutput(word: string, outputs: readonly Json[], schema: JsonSchema): Promise<TypedOutput> {
  const output = outputFor(word, outputs, schema);
  // Loaded here: only who types an answer needs it.
  const { compileSchema } = await import("@loopai/server");
  const [misfit] = compileSchema(schema, "output_schema")(output) ?? [];
  if (misfit === undefined) return { output };
  const some = outputs.slice(0, KEYED_OUTPUTS).map((one) => jsonText(one, 30));
  const known =
    outputs.length === 0 ? "" : `; it gives ${some.join(", ")}${outputs.length > some.length ? " ..." : ""}`;
  return {
    refused: `the app cannot give this answer: ${misfit.at === "" ? "it" : misfit.at} ${misfit.message}${known}`,
  };
}
