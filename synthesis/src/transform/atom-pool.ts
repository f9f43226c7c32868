/** The parts that the output of every example may be made of, each by its cheapest expression. */
import type { Atom } from "@loopai/engine";
import { runAtom } from "@loopai/engine";
import { dateAtoms } from "./date-atoms.ts";
import { numberAtoms } from "./number-atoms.ts";
import type { SearchEffort } from "./search-effort.ts";
import { sliceAtoms } from "./slice-atoms.ts";
import { wholeAtoms } from "./whole-atoms.ts";
import type { TransformExample, Weighed } from "./transform-example.ts";

export interface PooledAtom extends Weighed<Atom> {
  /** What it makes of each example; none longer than what is wanted there. */
  readonly values: readonly string[];
  /** Dearer expressions that make the same of every example. */
  readonly others: readonly Weighed<Atom>[];
}

const MOST_OTHERS = 8;
/** To run an expression on one example takes about as long as so many steps. */
const EXPRESSION_STEPS = 240;

/** Takes atoms in, and keeps those that can stand somewhere in every output. */
export class AtomPool {
  readonly effort: SearchEffort;
  readonly #examples: readonly (TransformExample & { readonly output: string })[];
  readonly #atoms = new Map<string, { values: readonly string[]; weighed: Weighed<Atom>[] }>();

  constructor(examples: readonly (TransformExample & { readonly output: string })[], effort: SearchEffort) {
    this.#examples = examples;
    this.effort = effort;
  }

  add(atom: Atom, cost: number): void {
    const values: string[] = [];
    for (const { fields, output } of this.#examples) {
      this.effort.spend(EXPRESSION_STEPS);
      const value = runAtom(atom, fields);
      if (value === undefined || !output.includes(value)) return;
      values.push(value);
    }
    this.addMade(atom, cost, values);
  }

  /** @param values As {@link add} would find them. */
  addMade(atom: Atom, cost: number, values: readonly string[]): void {
    const key = values.join("\u0000");
    const known = this.#atoms.get(key);
    if (known === undefined) this.#atoms.set(key, { values, weighed: [{ made: atom, cost }] });
    else {
      known.weighed.push({ made: atom, cost });
      known.weighed.sort((left, right) => left.cost - right.cost);
      known.weighed.splice(MOST_OTHERS + 1);
    }
  }

  get atoms(): readonly PooledAtom[] {
    return [...this.#atoms.values()]
      .filter(({ values }) => values.some((value) => value !== ""))
      .map(({ values, weighed: [first, ...others] }) => {
        return { values, made: first?.made ?? { kind: "text", text: "" }, cost: first?.cost ?? Infinity, others };
      });
  }
}

export function atomPool(
  examples: readonly (TransformExample & { readonly output: string })[],
  effort: SearchEffort,
): readonly PooledAtom[] {
  const pool = new AtomPool(examples, effort);
  const fields = examples[0]?.fields.length ?? 0;
  for (let field = 0; field < fields; field++) {
    sliceAtoms(pool, examples, field);
    wholeAtoms(pool, examples, field);
    numberAtoms(pool, examples, field);
    dateAtoms(pool, examples, field);
  }
  return pool.atoms;
}
