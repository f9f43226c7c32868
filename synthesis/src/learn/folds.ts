/** Which fold each row is held out in. */
import { sha256Of } from "@loopai/core";
import { foldCount } from "./recipe.ts";
import type { Examples } from "./examples.ts";

/**
 * Deals groups to folds, class by class, in an order drawn by seed.
 *
 * Rows of a group always share a fold, so no row is judged by a program that learnt its twin; dealing by
 * class spreads rare classes over the folds.
 */
export function assignFolds({ groups, classes }: Examples, seed: number): Uint8Array {
  const count = foldCount(groups.length);
  const classOfGroup = new Map<string, number>();
  for (const [row, group] of groups.entries()) if (!classOfGroup.has(group)) classOfGroup.set(group, classes[row]);
  const order = [...classOfGroup]
    .map(([group, classIndex]) => ({ group, classIndex, rank: sha256Of(`${seed} ${group}`) }))
    .toSorted((left, right) => left.classIndex - right.classIndex || (left.rank < right.rank ? -1 : 1));
  const foldOfGroup = new Map(order.map(({ group }, at) => [group, at % count]));
  return Uint8Array.from(groups, (group) => foldOfGroup.get(group) ?? 0);
}
