/** One version of an app's program as the API shows it. */
import { Certificate, Manifest, MOST_SHADOWS, Proportion, Report, Route, Version } from "@loopai/core";
import * as z from "zod";

/**
 * `active` serves, as champion or pinned; `canary` gets a share of the calls; `retired` served or could have;
 * `rejected` did not pass the gate; `corrupt` has a file that is not what its manifest states; `shadow` is admitted
 * and has never served.
 */
export const ProgramState = z.enum(["active", "canary", "shadow", "retired", "rejected", "corrupt"]);
export type ProgramState = z.infer<typeof ProgramState>;

/** Fields that come from the program's files are null where those cannot be read. */
export const ProgramView = z.object({
  version: z.int(),
  sha256: z.string().nullable(),
  state: ProgramState,
  model: z.string().nullable(),
  made_at: z.string().nullable(),
  artifact_bytes: z.int().nullable(),
  /** Accuracy on rows kept from learning; absent without such rows. */
  holdout: Proportion.optional(),
  /** Whether the gate lets it serve; null where its report cannot be read. */
  admitted: z.boolean().nullable(),
  /** The proof it would serve under, given the app's guarantee. */
  certificate: Certificate.nullable(),
});
export type ProgramView = z.infer<typeof ProgramView>;

export const ProgramList = z.object({ items: z.array(ProgramView) });
export type ProgramList = z.infer<typeof ProgramList>;

export const ProgramDetail = ProgramView.extend({
  manifest: Manifest,
  /** Null where `report.json` is missing or damaged. */
  report: Report.nullable(),
});
export type ProgramDetail = z.infer<typeof ProgramDetail>;

/** Body of `PUT .../canary`. */
export const NewCanary = z.strictObject({
  version: Version,
  /** Share of the calls that it answers, over 0 to 1. */
  share: z.number().gt(0).max(1),
  /**
   * Slower than this at the 99th percentile, it is stopped; in milliseconds, over 0 to 60,000.
   * @defaultValue what this version has as canary already, else 50
   */
  p99_limit_ms: z.number().gt(0).max(60_000).optional(),
});
export type NewCanary = z.infer<typeof NewCanary>;

/** Body of `PUT .../shadows`. */
export const NewShadows = z.strictObject({ versions: z.array(Version).max(MOST_SHADOWS) });
export type NewShadows = z.infer<typeof NewShadows>;

/** What serves, as it stands or after a change of it. */
export const RouteView = z.object({ route: Route, warning: z.string().optional() });
export type RouteView = z.infer<typeof RouteView>;
