/** Labels that people give, and the queue of what is most useful to label. */
import { ExecutionId, JsonValue, LabelledRow, ParsedJson } from "@loopai/core";
import * as z from "zod";

/** Body of `POST .../labels`: the right answer to a recorded execution, or to an input. */
export const NewLabel = z.union([
  z.strictObject({ execution_id: ExecutionId, output: ParsedJson }),
  z.strictObject({ input: ParsedJson, output: ParsedJson }),
]);
export type NewLabel = z.infer<typeof NewLabel>;

/** Body of `POST .../feedback`: the truth about an execution, as its caller learnt it later. */
export const NewFeedback = z.strictObject({ execution_id: ExecutionId, output: ParsedJson });
export type NewFeedback = z.infer<typeof NewFeedback>;

export const LabelView = z.object({
  row: LabelledRow,
  /** For an execution: whether the program had answered just this; null where it had not answered. */
  agrees: z.boolean().nullable().optional(),
});
export type LabelView = z.infer<typeof LabelView>;

export const QueueItemView = z.object({
  /** The execution's id, or the duplicate group of an unlabelled row. */
  key: z.string(),
  /** Set for an execution: label it by this id, so that it counts as a correction. */
  execution_id: z.string().nullable(),
  input: JsonValue,
  /** What the program would say; null where it knows nothing. */
  suggestion: JsonValue,
  confidence: z.number().nullable(),
  origin: z.string(),
  /** Why a label here is useful, in words. */
  why: z.string(),
});
export type QueueItemView = z.infer<typeof QueueItemView>;

export const LabelQueue = z.object({ items: z.array(QueueItemView) });
export type LabelQueue = z.infer<typeof LabelQueue>;
