/**
 * Transformations by example (Gulwani, "Automating String Processing in Spreadsheets Using Input-Output Examples", 2011): the
 * simplest program of the language that makes every output, bottom up.
 *
 * One concatenation for all examples where there is one that is worth it; else groups of examples, each with its own, and
 * conditions that tell them apart.
 */
import type { Atom, TransformCase } from "@loopai/engine";
import { atomPool } from "./atom-pool.ts";
import { predicateCandidates } from "./predicate-candidates.ts";
import { searchConcatenation } from "./search-concatenation.ts";
import { SearchEffort } from "./search-effort.ts";
import { separateGroups } from "./separate-groups.ts";
import type { TransformExample } from "./transform-example.ts";

export interface FoundTransform {
  readonly cases: readonly TransformCase[];
  /** The simpler, the lower. */
  readonly cost: number;
}

/** What one more case has to save. */
const CASE_COST = 1.6;
const MOST_GROUPS = 12;

const ALTERNATIVES = 8;

/**
 * Programs that make every output, the simplest first; the others differ from it in one part.
 *
 * @param effort What it may take; the best so far is taken when it is spent. @throws its `signal.reason`.
 */
export function searchTransforms(
  examples: readonly TransformExample[],
  effort = new SearchEffort(),
): readonly FoundTransform[] {
  return new Search(examples, effort).programs();
}

/** A group of examples, and the cheapest concatenation for it. */
interface Group {
  readonly members: readonly number[];
  /** Null: all of its outputs are null. */
  readonly parts:
    | readonly {
        readonly made: Atom;
        readonly others: readonly { readonly made: Atom; readonly cost: number }[];
        readonly cost: number;
      }[]
    | null;
  readonly cost: number;
}

class Search {
  readonly #examples: readonly TransformExample[];
  readonly #effort: SearchEffort;
  readonly #groups = new Map<string, Group | undefined>();

  constructor(examples: readonly TransformExample[], effort: SearchEffort) {
    this.#examples = examples;
    this.#effort = effort;
  }

  programs(): readonly FoundTransform[] {
    const all = [...this.#examples.keys()];
    const nulls = all.filter((at) => this.#examples[at]?.output === null);
    const texts = all.filter((at) => this.#examples[at]?.output !== null);
    const whole = texts.length === 0 ? undefined : this.#group(texts);
    const nullGroups: readonly Group[] = nulls.length === 0 ? [] : [{ members: nulls, parts: null, cost: 0.5 }];
    let best = whole === undefined ? undefined : this.#assemble([...nullGroups, whole]);
    if (texts.length === 0) best = this.#assemble(nullGroups);
    // Every partition of a few examples, or what merging the cheapest pairs leads to.
    for (const groups of this.#partitions(texts)) {
      const found = this.#assemble([...nullGroups, ...groups]);
      if (found !== undefined && found.cost < (best?.cost ?? Infinity)) best = found;
    }
    return best === undefined ? [] : [best, ...this.#alternatives(best)];
  }

  #group(members: readonly number[]): Group | undefined {
    const key = members.join();
    if (this.#groups.has(key)) return this.#groups.get(key);
    const examples = members.flatMap((at) => {
      const example = this.#examples[at];
      return example === undefined || example.output === null
        ? []
        : [{ fields: example.fields, output: example.output }];
    });
    const outputs = examples.map(({ output }) => output);
    const found = searchConcatenation(outputs, atomPool(examples, this.#effort), this.#effort);
    const group = found === undefined ? undefined : { members, parts: found.parts, cost: found.cost };
    this.#groups.set(key, group);
    return group;
  }

  /** Groups merged one pair after the other, the pair that saves most first; each state on the way is one partition. */
  *#partitions(members: readonly number[]): Generator<readonly Group[]> {
    if (members.length < 2) return;
    let groups = members.flatMap((at) => this.#group([at]) ?? []);
    if (groups.length !== members.length) return;
    if (groups.length <= MOST_GROUPS) yield groups;
    while (groups.length > 2 && !this.#effort.isSpent()) {
      let best:
        | { readonly merged: Group; readonly saved: number; readonly left: Group; readonly right: Group }
        | undefined;
      for (const [at, left] of groups.entries()) {
        for (const right of groups.slice(at + 1)) {
          if (this.#effort.isSpent()) return;
          const merged = this.#group([...left.members, ...right.members].toSorted((one, other) => one - other));
          if (merged === undefined) continue;
          const saved = left.cost + right.cost - merged.cost;
          if (saved > (best?.saved ?? -Infinity)) best = { merged, saved, left, right };
        }
      }
      if (best === undefined) return;
      const { merged, left, right } = best;
      groups = [...groups.filter((group) => group !== left && group !== right), merged];
      if (groups.length <= MOST_GROUPS) yield groups;
    }
  }

  /** Undefined where the groups cannot be told apart. */
  #assemble(groups: readonly Group[]): FoundTransform | undefined {
    const [only] = groups;
    if (groups.length === 1 && only !== undefined)
      return { cases: [{ when: [], parts: partsOf(only) }], cost: only.cost };
    const groupOf = this.#examples.map((_, at) => groups.findIndex(({ members }) => members.includes(at)));
    const separated = separateGroups(groupOf, predicateCandidates(this.#examples));
    if (separated === undefined) return undefined;
    const cost = separated.reduce(
      (sum, one) => sum + one.cost + (groups[one.group]?.cost ?? 0) + CASE_COST,
      -CASE_COST,
    );
    const cases = separated.flatMap(({ group, when }) => {
      const own = groups[group];
      return own === undefined ? [] : [{ when, parts: partsOf(own) }];
    });
    return { cases, cost };
  }

  /** The same cases with one part by another expression that makes the same of every example. */
  #alternatives(best: FoundTransform): readonly FoundTransform[] {
    const pooled = new Map(
      [...this.#groups.values()].flatMap((group) => (group?.parts ?? []).map((part) => [part.made, part] as const)),
    );
    return best.cases
      .flatMap(({ parts }, at) =>
        (parts ?? []).flatMap((part, place) => {
          const known = pooled.get(part);
          return (known?.others ?? []).map((other) => ({
            cases: best.cases.map((one, number) =>
              number === at
                ? { ...one, parts: (parts ?? []).map((own, index) => (index === place ? other.made : own)) }
                : one,
            ),
            cost: best.cost + other.cost - (known?.cost ?? 0),
          }));
        }),
      )
      .toSorted((one, other) => one.cost - other.cost)
      .slice(0, ALTERNATIVES);
  }
}

function partsOf({ parts }: Group): Atom[] | null {
  return parts === null ? null : parts.map(({ made }) => made);
}
