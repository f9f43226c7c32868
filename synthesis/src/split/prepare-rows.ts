/**
 * Puts the rows of an app on their sides, in an order that does not depend on how they came.
 *
 * Rows are ordered by the hash of what they say, so the same rows in any order make the same program, byte
 * for byte; only among contradicting labels of people the order counts: the latest wins.
 */
import { canonicalJson, type LabelledRow, LoopaiError, type Sha256, sha256Of } from "@loopai/core";
import { type Disagreement, firstOfEachGroup, settleLabels } from "./settle-labels.ts";

export interface PreparedRows {
  /** Rows to learn from. */
  readonly train: readonly LabelledRow[];
  /** For each of `train` its place, from 0, among the training rows in the order they came. */
  readonly arrival: readonly number[];
  /** Rows that proposers may look at while they work; learners do not. */
  readonly dev: readonly LabelledRow[];
  /** Rows to judge by, one a group; none that is pinned, which any program gets right. */
  readonly holdout: readonly LabelledRow[];
  /** Holdout rows that were taken as drawn, one a group: only they may prove a certificate, by a program without pins. */
  readonly evidence: readonly LabelledRow[];
  /** Those of `evidence` whose label a person changed: drawn, but looked at because of what a program said. */
  readonly relabelled: ReadonlySet<LabelledRow>;
  /** Corrections of either side to an answer that is learnt, one a group: the program must get them right. */
  readonly pinned: readonly LabelledRow[];
  readonly groups: number;
  /** Groups with more than one label, whether a person settled it or not. */
  readonly conflicting: number;
  /** Those that nobody settled. */
  readonly disagreeing: readonly Disagreement[];
  /** SHA-256 over all rows and their sides, whatever their order. */
  readonly fingerprint: Sha256;
}

/** @throws {LoopaiError} `data-unreadable` when rows that read the same stand on both sides. */
export function prepareRows(rows: readonly LabelledRow[]): PreparedRows {
  const settled = settleLabels(withoutSuperseded(rows));
  const ordered = settled.rows
    .map((row, came) => ({ row, came, digest: digestOf(row) }))
    .toSorted((left, right) => (left.digest < right.digest ? -1 : left.digest > right.digest ? 1 : 0));
  const all = ordered.map(({ row }) => row);
  const side = (split: LabelledRow["split"]) => all.filter((row) => row.split === split);
  const dev = side("dev");
  const devGroups = new Set(dev.map((row) => row.group));
  refuseBothSides([...side("train"), ...dev], side("holdout"));
  const learnt = ordered.filter(({ row }) => row.split === "train" && !devGroups.has(row.group));
  const train = learnt.map(({ row }) => row);
  const drawnFirst = side("holdout").toSorted(
    (left, right) => Number(right.source === "import") - Number(left.source === "import"),
  );
  const kept = firstOfEachGroup(drawnFirst);
  const evidence = kept.filter((row) => row.source === "import");
  const answers = new Set(train.map((row) => canonicalJson(row.output)));
  const pinned = firstOfEachGroup(
    [...train, ...side("holdout")].filter(
      (row) => row.source === "correction" && answers.has(canonicalJson(row.output)),
    ),
  );
  const pinnedGroups = new Set(pinned.map((row) => row.group));
  return {
    train,
    arrival: ranks(learnt.map(({ came }) => came)),
    dev,
    holdout: kept.filter((row) => !pinnedGroups.has(row.group)),
    evidence,
    relabelled: new Set(evidence.filter(({ group }) => settled.relabelled.has(group))),
    pinned,
    groups: settled.groups,
    conflicting: settled.conflicting,
    disagreeing: settled.disagreeing,
    fingerprint: sha256Of(ordered.map(({ digest }) => digest).join("\n")),
  };
}

/** What a model said of a text counts until somebody else says something of it. */
function withoutSuperseded(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const known = new Set(rows.filter(({ source }) => source !== "model").map(({ group }) => group));
  return rows.filter(({ source, group }) => source !== "model" || !known.has(group));
}

/** The rank, from 0, of each of these different numbers among them. */
function ranks(numbers: readonly number[]): readonly number[] {
  const rankOf = new Map(numbers.toSorted((left, right) => left - right).map((number, rank) => [number, rank]));
  return numbers.map((number) => rankOf.get(number) ?? 0);
}

function digestOf({ input, output, source, split }: LabelledRow): Sha256 {
  return sha256Of(canonicalJson({ input, output, source, split }));
}

function refuseBothSides(learnt: readonly LabelledRow[], kept: readonly LabelledRow[]): void {
  const groups = new Set(learnt.map((row) => row.group));
  const both = kept.find((row) => groups.has(row.group));
  if (both === undefined) return;
  const state = `${both.origin} is kept for judging, and a row that reads the same is learnt from`;
  throw new LoopaiError("data-unreadable", `Cannot split rows: ${state}; import the rows again`);
}
