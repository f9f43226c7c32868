/** One version of an app's program as the API shows it. */
import { Certificate, Manifest, Proportion, Report, Route } from "@loopai/core";
import * as z from "zod";

/**
 * `active` serves; `retired` served or could have; `rejected` did not pass the gate; `corrupt` has a
 * file that is not what its manifest states; `shadow` is admitted and has never served.
 */
export const ProgramState = z.enum(["active", "shadow", "retired", "rejected", "corrupt"]);
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

/** What serves after a promotion or a roll back. */
export const RouteView = z.object({ route: Route, warning: z.string().optional() });
export type RouteView = z.infer<typeof RouteView>;
