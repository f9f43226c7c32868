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

/** A cursor and what was asked for when it was given. */
const BoundCursor = ExecutionCursor.extend({ filter: z.string() });

/** @param filter Text of the filter that the cursor belongs to, see execution-filter.ts. */
export function cursorText(cursor: ExecutionCursor, filter: string): string {
  return Buffer.from(JSON.stringify({ ...cursor, filter })).toString("base64url");
}

/** @throws {LoopaiError} `request-invalid` for a text that no page gave, or one of another filter. */
export function parseCursor(text: string, filter: string): ExecutionCursor {
  const { filter: own, ...cursor } = parsed(text);
  if (own === filter) return cursor;
  throw new LoopaiError(
    "request-invalid",
    "Cannot read executions: cursor is of a page with other filters: ask with the same ones, or without cursor",
  );
}

function parsed(text: string): z.infer<typeof BoundCursor> {
  try {
    return BoundCursor.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  } catch (cause) {
    throw new LoopaiError("request-invalid", "Cannot read executions: cursor is not one that a page gave", { cause });
  }
}
