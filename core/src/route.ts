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

/** A contender that gets a share of the calls. */
export const Canary = Champion.extend({
  /** Share of the calls that it answers, 0 to 1. */
  share: z.number().min(0).max(1),
  /** Who falls into the share follows from this and the call; another salt also voids an earlier safety stop. */
  salt: z.string().min(1).max(100),
  /** Slower than this at the 99th percentile of 200 calls, it is stopped; in milliseconds. */
  p99_limit_ms: z.number().positive().default(50),
});
export type Canary = z.infer<typeof Canary>;

/** Most programs that run in shadow of one app at a time. */
export const MOST_SHADOWS = 4;

export const AppState = z.enum(["active", "paused", "archived"]);
export type AppState = z.infer<typeof AppState>;

export const Route = z.object({
  /** Counts up with every change; a reader never takes a lower one. */
  revision: z.int().min(0),
  app_state: AppState,
  champion: Champion.optional(),
  /** The champion before: it serves while the champion's files are corrupt, and roll back returns to it. */
  previous: Champion.optional(),
  /** Answers every call while it is set, whatever is promoted meanwhile. */
  pinned: Champion.optional(),
  canary: Canary.optional(),
  /** Run after the answer on the same input; what they say reaches no caller. */
  shadows: z.array(Champion).max(MOST_SHADOWS).optional(),
});
export type Route = z.infer<typeof Route>;
