/**
 * Adds rows to those an app has: what is there already is not taken twice, what contradicts is counted.
 *
 * Of what people say about a text the latest counts. So a label that somebody goes back to is taken again;
 * only what repeats the latest is not.
 */
import { canonicalJson, type LabelledRow } from "@loopai/core";

export interface AddedRows {
  /** Rows that are new, in their order. */
  readonly added: readonly LabelledRow[];
  /** Rows left out because the same input, output and source is there already (a person's: is the latest) or came before in this import. */
  readonly alreadyThere: number;
  /** New rows whose duplicate group has another label, here or among the rows that were there. */
  readonly conflicting: number;
}

/** Compares by canonical JSON, so the same file imported twice adds nothing the second time. */
export function addRows(existing: readonly LabelledRow[], incoming: readonly LabelledRow[]): AddedRows {
  const seen = new Set(existing.map(identity));
  const latest = new Map<string, string>();
  for (const row of existing) latest.set(voice(row), identity(row));
  const labels = new Map<string, string>();
  for (const row of existing) labels.set(row.group, canonicalJson(row.output));
  const added: LabelledRow[] = [];
  let conflicting = 0;
  for (const row of incoming) {
    const own = identity(row);
    if (row.source === "import" ? seen.has(own) : latest.get(voice(row)) === own) continue;
    seen.add(own);
    latest.set(voice(row), own);
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

/** Whose word on which texts: the rows among which the latest counts. */
function voice({ source, group }: LabelledRow): string {
  return `${source} ${group}`;
}
