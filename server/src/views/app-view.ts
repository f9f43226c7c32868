/** An app as the API shows it, and the bodies that create and change one. */
import { AppConfig, AppId, AppState, Certificate, Guarantee, JsonSchema, OutOfScope } from "@loopai/core";
import * as z from "zod";
import { AppSettings, AppSettingsChange } from "./app-settings.ts";
import { Problem } from "./problem.ts";

/** Body of `POST /loop-apps`. Without an id the app is named after `name`, with the next free number. */
export const NewApp = z.strictObject({
  loop_app_id: AppId.optional(),
  name: AppConfig.shape.name,
  task: AppConfig.shape.task.optional(),
  input_schema: JsonSchema,
  output_schema: JsonSchema,
  guarantee: Guarantee.optional(),
  out_of_scope: OutOfScope.optional(),
  ...AppSettings.partial().shape,
});
export type NewApp = z.infer<typeof NewApp>;

/** Body of `PATCH /loop-apps/:app_id`: an absent key leaves the field as it is, null clears it. */
export const AppChange = z.strictObject({
  name: AppConfig.shape.name.optional(),
  task: z.string().max(20_000).nullable().optional(),
  guarantee: Guarantee.nullable().optional(),
  out_of_scope: OutOfScope.nullable().optional(),
  ...AppSettingsChange.shape,
});
export type AppChange = z.infer<typeof AppChange>;

export const AppView = z.object({
  loop_app_id: AppId,
  name: z.string(),
  task: z.string(),
  input_schema: JsonSchema,
  output_schema: JsonSchema,
  guarantee: Guarantee.nullable(),
  /** Null: no answer stands for "none of the others". */
  out_of_scope: OutOfScope.nullable(),
  ...AppSettings.shape,
  /** The version that serves, pinned or champion; null before the first program. */
  current_version: z.int().nullable(),
  /** Confidence from which it answers; 0 answers everything, null defers everything. */
  threshold: z.number().nullable(),
  certificate: Certificate.nullable(),
  endpoint: z.string(),
  state: AppState,
  examples: z.object({
    /** Labelled rows, corrections among them. */
    labelled: z.int(),
    unlabelled: z.int(),
    corrections: z.int(),
    /** Lines of their files that are no row and are passed over, because somebody changed them. */
    unreadable_lines: z.int(),
  }),
  /** What a person should know after a change, such as a guarantee that no certificate covers. */
  warning: z.string().optional(),
  /** What the privacy setting makes impossible; absent where it makes nothing so. */
  privacy_note: z.string().optional(),
});
export type AppView = z.infer<typeof AppView>;

export const AppList = z.object({
  items: z.array(AppView),
  /** Apps whose files cannot be read, with why; the others are not held up by them. */
  unreadable: z.array(z.object({ loop_app_id: AppId, error: Problem })),
});
export type AppList = z.infer<typeof AppList>;
