/**
 * Names of things, as they stand in URLs, file names and records.
 *
 * Every id is made by parsing, so a value of one of these types has the form that its users rely on:
 * an {@link AppId} is safe as a folder name, a {@link Sha256} as a file name.
 */
import { v7 as uuidV7 } from "uuid";
import * as z from "zod";

/** Name of a Loop App, `{task-name}-{instance}` by custom: `spam-detector-001`. */
export const AppId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "expected 1 to 63 of a-z, 0-9 and -, not starting with -")
  .brand("AppId");
export type AppId = z.infer<typeof AppId>;

/** Id of one execution: a UUID version 7 (RFC 9562), so ids sort by time. */
export const ExecutionId = z.uuid({ version: "v7" }).brand("ExecutionId");
export type ExecutionId = z.infer<typeof ExecutionId>;

/** Version of a program: 1 for v1, counting up within its app. */
export const Version = z.int().min(1).brand("Version");
export type Version = z.infer<typeof Version>;

/** SHA-256 in lower-case hexadecimal. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits")
  .brand("Sha256");
export type Sha256 = z.infer<typeof Sha256>;

/** A new execution id for a call that started at `startedMs` (milliseconds since 1970). */
export function newExecutionId(startedMs: number): ExecutionId {
  return uuidV7({ msecs: startedMs }) as ExecutionId;
}
