/** Numbers of a field, written in the forms that the outputs show, as they are, rounded, or as the ends of a range. */
import { nthNumber, type NumberAtom, type NumberForm, numberForms } from "./number-forms.ts";
import type { AtomPool } from "./atom-pool.ts";
import type { TransformExample } from "./transform-example.ts";

const NTHS = [1, -1, 2, -2, 3] as const;
const STEPS = [1, 10, 5, 100, 0.1, 0.01, 2, 20, 25, 50, 1_000, 0.5, 0.001, 15, 30, 60, 500] as const;
const MODES = ["nearest", "down", "up"] as const;
const SCALES = [100, 0.01, 1_000, 0.001, -1] as const;

export function numberAtoms(
  pool: AtomPool,
  examples: readonly (TransformExample & { readonly output: string })[],
  field: number,
): void {
  const texts = examples.map(({ fields }) => fields[field] ?? "");
  const outputs = examples.map(({ output }) => output);
  for (const nth of NTHS) {
    if (texts.some((text) => nthNumber(text, nth) === undefined)) continue;
    const place = { kind: "number", field, nth } as const;
    const nthCost = 1.5 + (Math.abs(nth) - 1) * 0.3 + (nth < 0 ? 0.1 : 0);
    for (const form of numberForms(outputs)) addForms(pool, place, nthCost, form);
  }
}

function addForms(
  pool: AtomPool,
  place: Pick<NumberAtom, "kind" | "field" | "nth">,
  nthCost: number,
  { cost: formCost, ...form }: NumberForm,
): void {
  const cost = nthCost + formCost;
  pool.add({ ...place, ...form }, cost);
  for (const scale of SCALES) pool.add({ ...place, ...form, scale }, cost + 1.2);
  for (const step of STEPS) {
    for (const mode of MODES) {
      const round = { mode, step };
      const rounded = cost + (mode === "nearest" ? 0.9 : 1) + (Number.isInteger(Math.log10(step)) ? 0 : 0.1);
      pool.add({ ...place, ...form, round }, rounded);
      // The other end of a range, as people write it: 20-30, 20-29, 20-29.9.
      for (const add of [step, step - 1, -step, step / 2]) {
        if (add !== 0) pool.add({ ...place, ...form, round, add }, rounded + 0.6);
      }
    }
  }
}
