/** Words and pairs of words that tell a label from the others: by log-odds with an informative prior (Monroe et al. 2008). */
import { canonicalJson, type Json, type LabelledRow } from "@loopai/core";
import { canonicalText } from "@loopai/engine";

const MOST_GRAMS = 15;
const MOST_LABELS = 40;
const FEWEST_ROWS = 2;
/** Rows of prior that the counts of all labels are worth. */
const PRIOR_ROWS = 10;

/** `label: gram, gram, ...`, one line a label. */
export function typicalGrams(rows: readonly LabelledRow[], labels: readonly Json[]): string {
  if (labels.length < 2 || labels.length > MOST_LABELS) return "(too many or too few labels to say)";
  const all = new Map<string, number>();
  const byLabel = new Map(
    labels.map((label) => [canonicalJson(label), { rows: 0, counts: new Map<string, number>() }]),
  );
  for (const { input, output } of rows) {
    const label = byLabel.get(canonicalJson(output));
    if (label === undefined) continue;
    label.rows++;
    for (const gram of gramsOf(canonicalText(input))) {
      all.set(gram, (all.get(gram) ?? 0) + 1);
      label.counts.set(gram, (label.counts.get(gram) ?? 0) + 1);
    }
  }
  return labels
    .map((label) => {
      const own = byLabel.get(canonicalJson(label));
      const grams = [...(own?.counts ?? [])]
        .filter(([, count]) => count >= FEWEST_ROWS)
        .map(([gram, count]) => ({ gram, z: zScore(count, own?.rows ?? 0, all.get(gram) ?? 0, rows.length) }))
        .toSorted((left, right) => right.z - left.z || (left.gram < right.gram ? -1 : 1))
        .slice(0, MOST_GRAMS);
      return `${JSON.stringify(label)}: ${grams.map(({ gram }) => gram).join(", ")}`;
    })
    .join("\n");
}

function zScore(own: number, ownRows: number, all: number, rows: number): number {
  const prior = (all / Math.max(1, rows)) * PRIOR_ROWS;
  const others = all - own;
  const odds = (count: number, of: number): number =>
    Math.log((count + prior) / Math.max(1e-9, of + PRIOR_ROWS - count - prior + 1e-9));
  const variance = 1 / (own + prior) + 1 / (others + prior);
  return (odds(own, ownRows) - odds(others, rows - ownRows)) / Math.sqrt(variance);
}

function gramsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  const grams = new Set<string>(words);
  for (let at = 1; at < words.length; at++) grams.add(`${words[at - 1]} ${words[at]}`);
  return grams;
}
