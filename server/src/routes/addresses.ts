/** Variable parts of addresses and the query parts that several routes share. */
import { AppId, ExecutionId, OutcomeStatus, ServedAs, Version } from "@loopai/core";
import type { PageRequest } from "@loopai/runtime";
import * as z from "zod";

export const AppParams = z.object({ app_id: AppId });

/** `3` or `v3`. */
export const VersionText = z
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

const Time = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

/** A page of records, and which of them it is about: all that is given must hold. */
export const ExecutionQuery = PageQuery.extend({
  status: OutcomeStatus.optional(),
  version: VersionText.optional(),
  served_as: ServedAs.optional(),
  sampled: z.stringbool({ truthy: ["true"], falsy: ["false"] }).optional(),
  /** Started then or later. */
  since: Time.optional(),
  /** Started before. */
  until: Time.optional(),
  /** Stands in the input's or the output's JSON, whatever its case. */
  contains: z.string().min(1).max(1_000).optional(),
});

/** The request of the runtime that a query asks for. */
export function pageRequest({ served_as: servedAs, ...query }: z.infer<typeof ExecutionQuery>): PageRequest {
  const { limit, cursor, status, version, sampled, since, until, contains } = query;
  return {
    limit,
    ...(cursor !== undefined && { cursor }),
    ...(status !== undefined && { status }),
    ...(version !== undefined && { version }),
    ...(servedAs !== undefined && { servedAs }),
    ...(sampled !== undefined && { sampled }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(contains !== undefined && { contains }),
  };
}
