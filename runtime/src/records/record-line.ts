/** One line of records as it is read: whole, unaltered and of the expected form, or the reason why not. */
import type * as z from "zod";
import { type ParsedLine, parseLine } from "../files/json-lines.ts";
import { isUnaltered } from "./line-sum.ts";

/** {@link parseLine} for a line that may end with a checksum. */
export function parseRecordLine<Row>(bytes: Uint8Array, ended: boolean, schema: z.ZodType<Row>): ParsedLine<Row> {
  return isUnaltered(bytes) ? parseLine(bytes, ended, schema) : "was altered: its crc32c does not fit it";
}
