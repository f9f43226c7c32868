/** What the prompt for rules of extraction says of a job: its fields with their shares, what the tagger confuses, some rows. */
import type { LabelledRow } from "@loopai/core";
import { type ExtractionForm, extractionForm, namedValues } from "../../extract/extraction-form.ts";
import { jobValues } from "../prompt-values.ts";
import type { ProposingJob } from "../proposing.ts";
import { fieldConfusions } from "./field-confusions.ts";
import { showExtractions } from "./show-extractions.ts";

const MOST_FIELDS = 200;

/** @param job One of extraction. @param earlier What the model is told of its earlier answer; undefined: there is none. */
export function fieldRulesValues(
  job: Pick<ProposingJob, "ports" | "inputSchema" | "outputSchema" | "shown" | "confused">,
  earlier?: string,
) {
  const form = extractionForm(job.shown) ?? { kind: "object" };
  return {
    ...jobValues(job),
    fields: { data: fieldShares(job.shown, form) },
    confusions: { data: fieldConfusions(job.confused, form) },
    rows: { data: showExtractions(job.shown, form) },
    earlier: earlier === undefined ? "(This is the first.)" : { data: earlier },
  };
}

/** `town: 97.5 %`, the share of rows that have the field, the most frequent first. */
function fieldShares(rows: readonly LabelledRow[], form: ExtractionForm): string {
  const counts = new Map<string, number>();
  for (const { output } of rows) {
    const names = new Set((namedValues(output, form) ?? []).map(({ name }) => name));
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))
    .slice(0, MOST_FIELDS)
    .map(([name, count]) => `${name}: ${((100 * count) / rows.length).toFixed(1)} %`)
    .join("\n");
}
