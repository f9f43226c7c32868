/** Rules of thumb by which a column is taken for a label, a text or an id. */
import type { ColumnProfile } from "./column-profile.ts";

/** Names that label columns have, the surest first; compared in lower case. */
export const LABEL_NAMES: readonly string[] = [
  "label",
  "labels",
  "output",
  "target",
  "class",
  "category",
  "intent",
  "sentiment",
  "y",
  "answer",
  "tag",
  "queue",
  "topic",
  "type",
  "spam",
  "is_spam",
];

const TEXT_NAMES =
  /^(text|message|msg|sms|body|subject|title|description|content|comment|review|question|query|headline|utterance|sentence|summary|tweet|email|input|line|x)$/;
const ID_NAMES =
  /^(id|_id|uid|uuid|guid|index|idx|row|nr|no|number|key|.*[_ -]id|.*Id|.*_at|.*_date|date|time|timestamp|created|updated)$/;

/** Few different values for its rows, none of them long. */
export function mayBeLabel(profile: ColumnProfile): boolean {
  const most = Math.max(2, Math.min(profile.filled / 2, 1_000));
  return profile.filled > 0 && profile.distinct <= most && profile.meanLength <= 80 && !profile.stamped;
}

/** Given out by a machine: dates, ids, counters, and columns that say the same in every row. */
export function isId(profile: ColumnProfile): boolean {
  if (profile.stamped || /^column_\d+$/.test(profile.name)) return true;
  if (profile.filled > 1 && profile.distinct === 1) return true;
  return ID_NAMES.test(profile.name) && (profile.numeric || profile.meanWords < 1.5);
}

/** Written by people in sentences, or named like a text. */
export function isProse(profile: ColumnProfile): boolean {
  if (profile.numeric) return false;
  const varied = profile.distinct >= profile.filled / 5;
  return (
    varied && (TEXT_NAMES.test(profile.name.toLowerCase()) || (profile.meanLength >= 20 && profile.meanWords >= 3))
  );
}
