/** Variable parts of addresses and the query parts that several routes share. */
import { AppId, ExecutionId, OutcomeStatus, Version } from "@loopai/core";
import * as z from "zod";

export const AppParams = z.object({ app_id: AppId });

/** `3` or `v3`. */
const VersionText = z
  .string()
  .regex(/^v?[1-9]\d{0,8}$/, "expected a version such as 3 or v3")
  .transform((text) => Version.parse(Number(text.replace("v", ""))));

export const VersionParams = AppParams.extend({ version: VersionText });
export const RunParams = AppParams.extend({ run_id: z.uuid() });
export const ExecutionParams = AppParams.extend({ execution_id: ExecutionId });

/** A whole number of a query string. */
export function queryInteger(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/, `expected a whole number, ${least} to ${most}`)
    .transform(Number)
    .pipe(z.int().min(least).max(most));
}

export const PageQuery = z.strictObject({
  cursor: z.string().max(10_000).optional(),
  /** Items of a page, 1 to 1,000. @defaultValue 100 */
  limit: queryInteger(1, 1_000).default(100),
});

export const ExecutionQuery = PageQuery.extend({ status: OutcomeStatus.optional() });
