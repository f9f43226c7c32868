/** What every prompt says of a job: the task, its schemas, labels with their shares, what is confused, what is typical, rows. */
import { canonicalJson, type Json, type LabelledRow } from "@loopai/core";
import type { ProposingJob } from "./proposing.ts";
import { showRows } from "./show-rows.ts";
import { typicalGrams } from "./typical-grams.ts";

const MOST_LABELS = 100;
const MOST_PAIRS = 5;

export function promptValues({
  ports,
  inputSchema,
  outputSchema,
  shown,
  examples,
  confused,
}: Pick<ProposingJob, "ports" | "inputSchema" | "outputSchema" | "shown" | "examples" | "confused">) {
  const labels = labelsOf(shown);
  // Not those of all rows: an answer that only rows kept back have stays back.
  const outputs = examples.outputs.filter((output) => labels.has(canonicalJson(output)));
  return {
    ...jobValues({ ports, inputSchema, outputSchema }),
    labels: { data: labelShares(shown, labels) },
    confusions: { data: pairCounts(confused, MOST_PAIRS) },
    grams: { data: typicalGrams(shown, outputs) },
    rows: { data: showRows(shown, outputs) },
  };
}

export function jobValues({
  ports,
  inputSchema,
  outputSchema,
}: Pick<ProposingJob, "ports" | "inputSchema" | "outputSchema">) {
  const schemas = `Input: ${JSON.stringify(inputSchema)}\nOutput: ${JSON.stringify(outputSchema)}`;
  return { task: ports.task === "" ? "(No words were given: go by the rows.)" : ports.task, schemas };
}

/** `12 times EXPECTED was answered ANSWERED`, the most frequent first. */
export function pairCounts(pairs: readonly (readonly [expected: Json, answered: Json])[], most: number): string {
  const counts = new Map<string, number>();
  for (const [expected, answered] of pairs) {
    const pair = `${canonicalJson(expected)} was answered ${canonicalJson(answered)}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const lines = [...counts].toSorted(([left, many], [right, more]) => more - many || (left < right ? -1 : 1));
  return lines.length === 0
    ? "(nothing known)"
    : lines
        .slice(0, most)
        .map(([pair, count]) => `${count} times ${pair}`)
        .join("\n");
}

function labelsOf(rows: readonly LabelledRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { output } of rows) counts.set(canonicalJson(output), (counts.get(canonicalJson(output)) ?? 0) + 1);
  return counts;
}

function labelShares(rows: readonly LabelledRow[], labels: ReadonlyMap<string, number>): string {
  if (labels.size * 2 > rows.length) return "(outputs are made from the input, not chosen among labels)";
  return [...labels]
    .toSorted(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))
    .slice(0, MOST_LABELS)
    .map(([label, count]) => `${label}: ${((100 * count) / rows.length).toFixed(1)} %`)
    .join("\n");
}
