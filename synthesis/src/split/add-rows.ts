/** Adds rows to those an app has: what is there already is not taken twice, what contradicts is counted. */
import { canonicalJson, type LabelledRow } from "@loopai/core";

export interface AddedRows {
  /** Rows that are new, in their order. */
  readonly added: readonly LabelledRow[];
  /** Rows left out because the same input, output and source is there already or came before in this import. */
  readonly alreadyThere: number;
  /** New rows whose duplicate group has another label, here or among the rows that were there. */
  readonly conflicting: number;
}

/** Compares by canonical JSON, so the same file imported twice adds nothing the second time. */
export function addRows(existing: readonly LabelledRow[], incoming: readonly LabelledRow[]): AddedRows {
  const seen = new Set(existing.map(identity));
  const labels = new Map<string, string>();
  for (const row of existing) labels.set(row.group, canonicalJson(row.output));
  const added: LabelledRow[] = [];
  let conflicting = 0;
  for (const row of incoming) {
    const own = identity(row);
    if (seen.has(own)) continue;
    seen.add(own);
    added.push(row);
    const label = canonicalJson(row.output);
    const known = labels.get(row.group);
    if (known !== undefined && known !== label) conflicting++;
    labels.set(row.group, known ?? label);
  }
  return { added, alreadyThere: incoming.length - added.length, conflicting };
}

function identity(row: LabelledRow): string {
  return `${row.source} ${canonicalJson(row.input)} ${canonicalJson(row.output)}`;
}
