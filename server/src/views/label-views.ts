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

/** Body of `POST .../model-labels`: a model labels the most useful unlabelled inputs, or writes examples of its own. */
export const NewModelLabels = z.strictObject({
  /** `queue`: unlabelled inputs, the most useful first; `description`: the model writes inputs, too. @defaultValue queue */
  from: z.enum(["queue", "description"]).optional(),
  /** Rows that are asked for. @defaultValue 100 */
  count: z.int().min(1).max(1_000).optional(),
  /** Most that it may cost. @defaultValue 1 */
  budget_usd: z.number().min(0).max(10_000).optional(),
});
export type NewModelLabels = z.infer<typeof NewModelLabels>;

export const ModelLabels = z.object({
  app_id: z.string(),
  model: z.string(),
  /** New rows to learn from; none of them ever judges. */
  kept: z.int(),
  /** Answers that the model itself doubted, and such as do not fit schemas, labels or the side that is learnt from. */
  doubted: z.int(),
  refused: z.int(),
  /** Rows whose label is known that stood among the others, and those that the model labelled alike. */
  known_rows_asked: z.int(),
  known_rows_agreed: z.int(),
  cost_usd: z.number(),
  /** Set where the model failed or a budget ended in the middle: why. What came before is kept. */
  stopped: z.string().optional(),
});
export type ModelLabels = z.infer<typeof ModelLabels>;
