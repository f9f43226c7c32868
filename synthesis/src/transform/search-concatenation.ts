/**
 * The cheapest concatenation of parts that makes every output: Dijkstra's search (1959) over how far each output is made.
 *
 * All examples move on together, so a part that fits one of them and not the others is never taken.
 */
import type { Atom } from "@loopai/engine";
import type { PooledAtom } from "./atom-pool.ts";
import type { SearchEffort } from "./search-effort.ts";

/** A program without conditions. */
export interface Concatenation {
  readonly parts: readonly PooledAtom[];
  readonly cost: number;
}

interface State {
  readonly at: readonly number[];
  readonly cost: number;
  readonly before: State | undefined;
  readonly part: PooledAtom | undefined;
}

const MOST_STATES = 4_000;
const MOST_TEXT = 40;

/** @returns undefined where there is none, or none within the effort. */
export function searchConcatenation(
  outputs: readonly string[],
  pool: readonly PooledAtom[],
  effort: SearchEffort,
): Concatenation | undefined {
  const best = new Map<string, number>();
  const open = new StateQueue();
  open.push({ at: outputs.map(() => 0), cost: 0, before: undefined, part: undefined });
  for (let visited = 0; visited < MOST_STATES; visited++) {
    const state = open.pop();
    if (state === undefined || effort.isSpent()) return undefined;
    if ((best.get(state.at.join()) ?? Infinity) < state.cost) continue;
    if (state.at.every((at, example) => at === outputs[example]?.length)) return concatenationOf(state);
    effort.spend(pool.length);
    for (const part of pool) move(state, part);
    for (const part of textParts(outputs, state)) move(state, part);
  }
  return undefined;

  function move(state: State, part: PooledAtom): void {
    const at: number[] = [];
    for (let example = 0; example < outputs.length; example++) {
      const value = part.values[example] ?? "";
      const from = state.at[example] ?? 0;
      if (!outputs[example].startsWith(value, from)) return;
      at.push(from + value.length);
    }
    const cost = state.cost + part.cost;
    const key = at.join();
    if (cost >= (best.get(key) ?? Infinity)) return;
    best.set(key, cost);
    open.push({ at, cost, before: state, part });
  }
}

/** Texts that all outputs go on with. */
function textParts(outputs: readonly string[], { at, part }: State): readonly PooledAtom[] {
  // Two texts in a row are one.
  if (part?.made.kind === "text") return [];
  const rests = outputs.map((output, example) => output.slice(at[example], (at[example] ?? 0) + MOST_TEXT));
  const [first = "", ...others] = rests;
  const parts: PooledAtom[] = [];
  for (let length = 1; length <= first.length; length++) {
    const text = first.slice(0, length);
    if (!others.every((other) => other.startsWith(text))) break;
    const made: Atom = { kind: "text", text };
    parts.push({ made, cost: textCost(text), values: outputs.map(() => text), others: [] });
  }
  return parts;
}

/** Signs between parts are cheap; letters and digits that every output has by chance are not. */
function textCost(text: string): number {
  const letters = text.match(/[0-9A-Za-z\u00c0-\uffff]/g)?.length ?? 0;
  return letters === 0 ? 0.6 + text.length * 0.1 : 1.2 + letters * 0.3 + (text.length - letters) * 0.1;
}

function concatenationOf(state: State): Concatenation {
  const parts: PooledAtom[] = [];
  for (let at: State | undefined = state; at?.part !== undefined; at = at.before) parts.unshift(at.part);
  return { parts, cost: state.cost };
}

/** A binary heap by cost. */
class StateQueue {
  readonly #heap: State[] = [];

  push(state: State): void {
    const heap = this.#heap;
    heap.push(state);
    let at = heap.length - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((heap[above]?.cost ?? 0) <= state.cost) break;
      heap[at] = heap[above];
      at = above;
    }
    heap[at] = state;
  }

  pop(): State | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = at * 2 + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && (heap[below + 1]?.cost ?? 0) < (heap[below]?.cost ?? 0)) below++;
      if ((heap[below]?.cost ?? 0) >= last.cost) break;
      heap[at] = heap[below];
      at = below;
    }
    heap[at] = last;
    return first;
  }
}
