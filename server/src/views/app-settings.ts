/** How the calls of an app are drawn, recorded and kept: the part of its settings that needs no specification. */
import { AppConfig, Retention, Sampling } from "@loopai/core";
import * as z from "zod";

/** As they stand, every default filled in. */
export const AppSettings = AppConfig.pick({
  sampling: true,
  privacy: true,
  redact: true,
  durability: true,
  when_unrecordable: true,
  retention: true,
  shadow_budget_ms_per_s: true,
});

const { sampling, retention } = { sampling: Sampling.shape, retention: Retention.shape };
const { privacy, redact, durability, when_unrecordable, shadow_budget_ms_per_s } = AppSettings.shape;

/** A change of them: an absent key leaves it as it is, null brings its default back. The same within the objects. */
export const AppSettingsChange = z.strictObject({
  sampling: z
    .strictObject({
      uniform: clearable(sampling.uniform.unwrap()),
      stratified: clearable(sampling.stratified.unwrap()),
      uncertainty: clearable(sampling.uncertainty.unwrap()),
      disagreement: clearable(sampling.disagreement.unwrap()),
      failures: clearable(sampling.failures.unwrap()),
      budget_per_day: clearable(sampling.budget_per_day.unwrap()),
    })
    .nullable()
    .optional(),
  privacy: clearable(privacy.unwrap()),
  redact: clearable(redact.unwrap()),
  durability: clearable(durability.unwrap()),
  when_unrecordable: clearable(when_unrecordable.unwrap()),
  retention: z
    .strictObject({
      days: clearable(retention.days.unwrap()),
      max_bytes: clearable(retention.max_bytes.unwrap()),
      compress_after_days: clearable(retention.compress_after_days.unwrap()),
    })
    .nullable()
    .optional(),
  shadow_budget_ms_per_s: clearable(shadow_budget_ms_per_s.unwrap()),
});

function clearable<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().optional();
}
