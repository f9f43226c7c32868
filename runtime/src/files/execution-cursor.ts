/** Where a page of executions ended: opaque to callers, checked when it comes back. */
import { LoopaiError } from "@loopai/core";
import * as z from "zod";

export const ExecutionCursor = z.strictObject({
  /** UTC day that is being read. */
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** File name -> offset in bytes: lines in front of it are still to be read. */
  offsets: z.record(z.string().regex(/^[a-z0-9.-]+$/), z.int().min(0)),
});
export type ExecutionCursor = z.infer<typeof ExecutionCursor>;

export function cursorText(cursor: ExecutionCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

/** @throws {LoopaiError} `request-invalid` for a text that no page gave. */
export function parseCursor(text: string): ExecutionCursor {
  try {
    return ExecutionCursor.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  } catch (cause) {
    throw new LoopaiError("request-invalid", "Cannot read executions: cursor is not one that a page gave", { cause });
  }
}
