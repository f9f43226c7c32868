/** How the learnt tagger goes wrong, field by field and without a value of any row. */
import type { Json } from "@loopai/core";
import { type ExtractionForm, type NamedValue, namedValues } from "../../extract/extraction-form.ts";

const MOST_LINES = 10;

/** `12 times town was not found`, the most frequent first. @param pairs What was expected, and what was answered in its place. */
export function fieldConfusions(
  pairs: readonly (readonly [expected: Json, answered: Json])[],
  form: ExtractionForm,
): string {
  const counts = new Map<string, number>();
  for (const [expected, answered] of pairs) {
    for (const line of differences(namedValues(expected, form) ?? [], namedValues(answered, form) ?? [])) {
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return "(nothing known)";
  return [...counts]
    .toSorted(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))
    .slice(0, MOST_LINES)
    .map(([line, count]) => `${count} times ${line}`)
    .join("\n");
}

function differences(expected: readonly NamedValue[], answered: readonly NamedValue[]): readonly string[] {
  const missed = expected.map(({ name, value }) => {
    if (answered.some((one) => one.name === name && one.value === value)) return undefined;
    const taken = answered.find((one) => one.value === value);
    if (taken !== undefined) return `${name} was taken for ${taken.name}`;
    const isCut = answered.some((one) => one.name === name);
    return isCut ? `${name} was found with too many or too few words` : `${name} was not found`;
  });
  const invented = answered
    .filter(({ name, value }) => !expected.some((one) => one.name === name || one.value === value))
    .map(({ name }) => `${name} was found where there is none`);
  return [...missed.filter((line) => line !== undefined), ...invented];
}
