/** Writes down who decided what about an app, when it is done. */
import type { AppFolder, AuditEntry } from "@loopai/runtime";
import { type ServerParts, timestamp } from "../parts.ts";

/** Why, where a request over the API was all that led to it. */
export const ASKED = "a person asked for it";

export async function logDecision(
  parts: ServerParts,
  app: AppFolder,
  decision: Omit<AuditEntry, "at" | "actor">,
): Promise<void> {
  await app.audit.append([{ at: timestamp(parts), actor: parts.actor, ...decision }]);
}
