/** A JSON Schema (draft 2020-12) as it stands in a specification. Compiled where it is used. */
import * as z from "zod";
import { JsonValue } from "./json.ts";

export const JsonSchema = z.union([z.boolean(), z.record(z.string(), JsonValue)]);
export type JsonSchema = z.infer<typeof JsonSchema>;
