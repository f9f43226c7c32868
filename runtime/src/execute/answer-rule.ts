/**
 * From which confidence on an answer is given: the route's threshold, or one for each answered class.
 *
 * Holds no statistics: what the certificate proved stands in the route.
 */
import { type Answer, canonicalJson, type Champion, type DeferReason, type Json } from "@loopai/core";

export interface AnswerRule {
  /** Confidence from which an answer is given, 0 to 1; null defers everything. */
  readonly threshold: number | null;
  /** Threshold of each answered class, where the certificate proves them one by one; then `threshold` is not used. */
  readonly classes: ReadonlyMap<string, number | null> | undefined;
}

/** Gives every answer that the program knows. */
export const ANSWER_ALL: AnswerRule = { threshold: 0, classes: undefined };

export function answerRule({ threshold, certificate }: Pick<Champion, "threshold" | "certificate">): AnswerRule {
  const classes = certificate?.classes?.map(({ output, threshold: own }) => [classKey(output), own] as const);
  return { threshold, classes: classes === undefined ? undefined : new Map(classes) };
}

/** Why `answer` is not given, or undefined when it is. An answer without a confidence counts as not sure at all. */
export function deferReason(answer: Answer, rule: AnswerRule): DeferReason | undefined {
  const threshold = rule.classes === undefined ? rule.threshold : (rule.classes.get(classKey(answer.output)) ?? null);
  if (threshold === null) return "no-certificate";
  return (answer.confidence ?? 0) >= threshold ? undefined : "below-threshold";
}

/** Strings, the usual answers, are their own key; no other value's text starts with the same mark. */
function classKey(output: Json): string {
  return typeof output === "string" ? `"${output}` : canonicalJson(output);
}
