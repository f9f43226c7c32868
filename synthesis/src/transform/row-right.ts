/** Whether a found program makes what an example wants. */
import { runCases } from "@loopai/engine";
import type { FoundTransform } from "./search-transforms.ts";
import type { TransformExample } from "./transform-example.ts";

export function rowRight({ cases }: Pick<FoundTransform, "cases">, { fields, output }: TransformExample): boolean {
  return runCases(cases, fields) === output;
}
