/**
 * Which label each row is learnt from and judged by, where people contradict a file or a file itself.
 *
 * A person's label beats the file's for the whole group, the latest the earlier ones. Contradictions inside
 * files stay as they are for training: a group that is "spam" in six of ten rows should come out at about
 * 60 %, which is what calibration measures. docs/decisions/022-contradicting-labels.md gives the reasons.
 */
import { canonicalJson, type Json, type LabelledRow, sameJson } from "@loopai/core";

export interface SettledRows {
  /** All rows in their order, the label of a corrected group replaced by the correction. */
  readonly rows: readonly LabelledRow[];
  /** Groups with more than one label before settling. */
  readonly conflicting: number;
  /** Of each group that still has more than one label the first two rows that disagree, by origin. */
  readonly disagreeing: readonly Disagreement[];
  readonly groups: number;
  /** Groups in which a person's label replaced another one of a file. */
  readonly relabelled: ReadonlySet<string>;
}

export interface Disagreement {
  readonly origin: string;
  readonly other: string;
}

export function settleLabels(rows: readonly LabelledRow[]): SettledRows {
  const labels = new Map<string, Set<string>>();
  const byPerson = new Map<string, { readonly output: Json; readonly correction: boolean }>();
  for (const row of rows) {
    const seen = labels.get(row.group) ?? new Set();
    labels.set(row.group, seen.add(canonicalJson(row.output)));
    if (row.source === "import" || row.source === "model") continue;
    // A review was asked for without knowing the program's answer; a correction was meant.
    const correction = row.source === "correction";
    if (correction || byPerson.get(row.group)?.correction !== true) {
      byPerson.set(row.group, { output: row.output, correction });
    }
  }
  const settled = rows.map((row) => {
    const person = byPerson.get(row.group);
    return person === undefined ? row : { ...row, output: person.output };
  });
  const changed = rows.filter(
    (row, at) => row.source === "import" && !sameJson(row.output, settled[at]?.output ?? null),
  );
  return {
    rows: settled,
    conflicting: [...labels.values()].filter((seen) => seen.size > 1).length,
    disagreeing: disagreements(settled),
    groups: labels.size,
    relabelled: new Set(changed.map(({ group }) => group)),
  };
}

function disagreements(rows: readonly LabelledRow[]): readonly Disagreement[] {
  const firsts = new Map<string, LabelledRow>();
  const found = new Map<string, Disagreement>();
  for (const row of rows) {
    const first = firsts.get(row.group);
    if (first === undefined) firsts.set(row.group, row);
    else if (!found.has(row.group) && !sameJson(first.output, row.output)) {
      found.set(row.group, { origin: first.origin, other: row.origin });
    }
  }
  return [...found.values()];
}

/** The first row of each group: rows that read the same are one piece of evidence, not several. */
export function firstOfEachGroup(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const seen = new Set<string>();
  return rows.filter(({ group }) => !seen.has(group) && seen.add(group));
}
