/** `route.json`: all that the runtime needs to know of an app to answer a call. */
import * as z from "zod";
import { Certificate } from "./certificate.ts";
import { Sha256, Version } from "./ids.ts";

/** The program that serves, and from which confidence on it answers. */
export const Champion = z.strictObject({
  version: Version,
  /** SHA-256 of the version's `program.yaml`, which in turn states the hash of every file. */
  sha256: Sha256,
  /** Confidence from which an answer is given, 0 to 1; 0 answers everything, null defers everything. */
  threshold: z.number().min(0).max(1).nullable(),
  /** Null where no guarantee is asked for, or none could be proven. */
  certificate: Certificate.nullable(),
});
export type Champion = z.infer<typeof Champion>;

export const AppState = z.enum(["active", "paused", "archived"]);
export type AppState = z.infer<typeof AppState>;

export const Route = z.object({
  /** Counts up with every change; a reader never takes a lower one. */
  revision: z.int().min(0),
  app_state: AppState,
  champion: Champion.optional(),
  /** The champion before: it serves while the champion's files are corrupt, and roll back returns to it. */
  previous: Champion.optional(),
});
export type Route = z.infer<typeof Route>;
