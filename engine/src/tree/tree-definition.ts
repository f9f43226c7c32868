/** A `tree` step of program.json: questions about numbers and categories, one after the other, until a leaf answers. */
import * as z from "zod";

const Field = z.int().min(0).max(63);
const Child = z.int().min(1).max(4_096);

export const TreeNode = z.union([
  /** Whether the field is a number under `below`; what is no number is not. */
  z.strictObject({ field: Field, below: z.number(), yes: Child, no: Child }),
  /** Whether the field's text is this one. */
  z.strictObject({ field: Field, is: z.string().max(1_000), yes: Child, no: Child }),
  z.strictObject({
    answer: z.int().min(0),
    /** How sure the answer is: share right of rows that were not learnt from. */
    probability: z.number().min(0).max(1),
  }),
]);
export type TreeNode = z.infer<typeof TreeNode>;

export const TreeStep = z.strictObject({
  kind: z.literal("tree"),
  /** The first is asked first; children stand behind their parents. */
  nodes: z.array(TreeNode).min(1).max(4_096),
});
export type TreeStep = z.infer<typeof TreeStep>;
