/** A `tagger` step of program.json: fields found in a text by labelling its words one after the other. */
import { JsonValue } from "@loopai/core";
import * as z from "zod";
import { PlattCalibration } from "../calibration-definition.ts";

const Name = z.string().max(200);

/** What the output is made of. */
export const TaggerForm = z.discriminatedUnion("kind", [
  /** `{field: value, ...}`: the words of a field joined by a space. */
  z.strictObject({
    kind: z.literal("object"),
    /** Fields without which there is no answer. */
    required: z.array(Name).max(1_000),
    trim: z.enum(["none", "end"]),
  }),
  /** `{[list]: [{[name]: field, [value]: text}, ...], ...}` in the order of the text. */
  z.strictObject({
    kind: z.literal("slots"),
    list: Name,
    name: Name,
    value: Name,
    trim: z.enum(["none", "end"]),
    /** A second key of the output, answered by a linear model of the same text. */
    label: z.strictObject({ key: Name, file: z.string(), outputs: z.array(JsonValue).min(2).max(100_000) }).optional(),
  }),
]);

export const TaggerStep = z.strictObject({
  kind: z.literal("tagger"),
  /** Index of the field that holds the text. */
  text: z.int().min(0),
  file: z.string(),
  /** Name of each field that is tagged; the model's tags are "outside", then begin and inside of each of them. */
  fields: z.array(Name).min(1).max(1_000),
  form: TaggerForm,
  /** Of the whole output. */
  calibration: PlattCalibration,
});
export type TaggerStep = z.infer<typeof TaggerStep>;
export type TaggerForm = z.infer<typeof TaggerForm>;
