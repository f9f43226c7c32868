/** Why a program answers what it answers. */
import { ExecutionId, JsonValue, ParsedJson, Version } from "@loopai/core";
import * as z from "zod";

/** Body of `POST .../explain`: an input, or an execution whose input is taken. */
export const NewExplanation = z
  .strictObject({
    input: ParsedJson.optional(),
    execution_id: ExecutionId.optional(),
    version: Version.optional(),
  })
  .refine((body) => (body.input === undefined) !== (body.execution_id === undefined), {
    message: "expected either input or execution_id",
  });
export type NewExplanation = z.infer<typeof NewExplanation>;

export const NeighbourView = z.object({
  input: JsonValue,
  output: JsonValue,
  /** 0 to 1; 1 has the same features. */
  similarity: z.number(),
  origin: z.string(),
});
export type NeighbourView = z.infer<typeof NeighbourView>;

export const ExplanationView = z.object({
  version: z.int(),
  /** Null where no step of the program knows an answer. */
  answer: z.object({ output: JsonValue, confidence: z.number().nullable() }).nullable(),
  /** What a call would come to at the present threshold. */
  would: z.enum(["answer", "defer"]),
  /** Why a call would be deferred; null where it would be answered. */
  defer_reason: z.enum(["below-threshold", "no-certificate", "no-answer"]).nullable(),
  /** Kind of the step that answered; null without an answer. */
  step: z.string().nullable(),
  classes: z.array(z.object({ output: JsonValue, score: z.number() })),
  reasons: z.array(z.object({ reason: z.string(), weight: z.number() })),
  nearest: z.array(NeighbourView),
  /** Set where what is explained is not all that the program saw. */
  warning: z.string().optional(),
});
export type ExplanationView = z.infer<typeof ExplanationView>;
