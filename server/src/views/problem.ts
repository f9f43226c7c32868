/** The one shape of every error answer: problem details (RFC 9457) with a stable `code`. */
import * as z from "zod";

export const Problem = z.object({
  /** `urn:loopai:problem:` and the code. */
  type: z.string(),
  /** What the code means, the same for every problem of this code. */
  title: z.string(),
  status: z.int(),
  /** Stable name: a row of the error table. */
  code: z.string(),
  /** The act, the state and what would do. Never holds an input. */
  detail: z.string(),
  errors: z.array(z.object({ at: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
