/** A line of `audit.jsonl`: one decision about an app, who took it and what it changed. Never an input. */
import { Sha256, Version } from "@loopai/core";
import * as z from "zod";

export const AuditEntry = z.object({
  /** When, RFC 3339 in UTC. */
  at: z.string(),
  /** `local:` and the operating system's user name. */
  actor: z.string(),
  act: z.enum([
    "created",
    "synthesised",
    "published",
    "promoted",
    "rolled-back",
    "pinned",
    "unpinned",
    "canary-started",
    "canary-ended",
    "shadows-changed",
    "paused",
    "resumed",
    "guarantee-changed",
    "config-changed",
    "labelled",
  ]),
  version: Version.optional(),
  /** The version that was in its place before. */
  previous: Version.optional(),
  sha256: Sha256.optional(),
  /** Revision of the route after the decision. */
  revision: z.int().optional(),
  /** Why, in words. */
  reason: z.string().optional(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
