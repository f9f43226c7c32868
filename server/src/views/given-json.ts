/**
 * A JSON value in a request's body.
 *
 * That it is JSON was seen when the body was read; walking millions of values again, schema by schema, would cost
 * seconds. So only its being there is checked.
 */
import type { Json } from "@loopai/core";
import * as z from "zod";

export const GivenJson = z.custom<Json>((value) => value !== undefined, "expected a JSON value");
