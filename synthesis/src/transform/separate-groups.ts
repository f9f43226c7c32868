/** Conditions under which each group of examples is told from those that are tried after it. */
import type { TransformCase } from "@loopai/engine";
import type { PredicateCandidate } from "./predicate-candidates.ts";

export interface SeparatedGroup {
  /** Number of the group. */
  readonly group: number;
  readonly when: TransformCase["when"];
  readonly cost: number;
}

interface Literal {
  readonly when: TransformCase["when"][number];
  readonly cost: number;
  readonly holds: readonly boolean[];
}

const MOST_PAIRED = 60;
const NOT_COST = 0.15;

/**
 * An order of the groups with the conditions of each but the last, which takes the rest.
 *
 * @param groupOf Group of each example. @returns undefined where some group cannot be told from the others.
 */
export function separateGroups(
  groupOf: readonly number[],
  candidates: readonly PredicateCandidate[],
): readonly SeparatedGroup[] | undefined {
  const literals = candidates.flatMap(({ made, cost, holds }): Literal[] => [
    { when: { is: made }, cost, holds },
    { when: { is: made, not: true }, cost: cost + NOT_COST, holds: holds.map((held) => !held) },
  ]);
  let left = [...new Set(groupOf)];
  const ordered: SeparatedGroup[] = [];
  while (left.length > 1) {
    const choices = left.flatMap((group) => {
      const found = conditionsOf(group, groupOf, new Set(left), literals);
      return found === undefined ? [] : [{ group, ...found }];
    });
    // The largest group is best left for last: it takes what nobody has seen.
    const cheapest = choices.toSorted(
      (one, other) => one.cost + sizeOf(one.group) * 0.2 - other.cost - sizeOf(other.group) * 0.2,
    )[0];
    if (cheapest === undefined) return undefined;
    ordered.push(cheapest);
    left = left.filter((group) => group !== cheapest.group);
  }
  return [...ordered, ...left.map((group) => ({ group, when: [], cost: 0 }))];

  function sizeOf(group: number): number {
    return groupOf.filter((one) => one === group).length;
  }
}

/** Holds for all examples of the group and for none of the others that are left. */
function conditionsOf(
  group: number,
  groupOf: readonly number[],
  left: ReadonlySet<number>,
  literals: readonly Literal[],
): Pick<SeparatedGroup, "when" | "cost"> | undefined {
  const members = [...groupOf.keys()].filter((at) => groupOf[at] === group);
  const others = [...groupOf.keys()].filter((at) => groupOf[at] !== group && left.has(groupOf[at] ?? -1));
  const always = literals.filter(({ holds }) => members.every((at) => holds[at]));
  const single = always
    .filter(({ holds }) => others.every((at) => !holds[at]))
    .toSorted((one, other) => one.cost - other.cost)[0];
  if (single !== undefined) return { when: [single.when], cost: single.cost };
  const useful = always.filter(({ holds }) => others.some((at) => !holds[at])).slice(0, MOST_PAIRED);
  let best: Pick<SeparatedGroup, "when" | "cost"> | undefined;
  for (const [at, one] of useful.entries()) {
    for (const other of useful.slice(at + 1)) {
      const cost = one.cost + other.cost + 0.5;
      if (cost >= (best?.cost ?? Infinity)) continue;
      if (others.every((place) => !(one.holds[place] && other.holds[place])))
        best = { when: [one.when, other.when], cost };
    }
  }
  return best;
}
