/**
 * The side a duplicate group is on, from nothing but its own hash.
 *
 * So a row never changes side: not by a second import, a correction, a rename of the file or a lost index.
 * docs/decisions/021-splits-by-hash.md says why there is no dev side unless a row asks for it.
 */
import { createHash } from "node:crypto";
import type { Split } from "@loopai/core";

/** Part of every hash; changing it would move rows between sides, so it never changes. */
export const SPLIT_SALT = "loopai-split/1";

/** Share of groups that are kept for judging. */
export const HOLDOUT_SHARE = 0.2;

/** `holdout` for a fifth of all groups, `train` for the others. */
export function splitOf(group: string): Exclude<Split, "dev"> {
  const digest = createHash("sha256").update(`${SPLIT_SALT}:${group}`, "utf8").digest();
  return digest.readUInt32BE(0) / 2 ** 32 < HOLDOUT_SHARE ? "holdout" : "train";
}
