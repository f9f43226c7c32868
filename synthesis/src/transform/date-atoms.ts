/** Parts of the date or time in a field, as they are, or of its time rounded and moved. */
import { DATE_PARTS, readDate } from "@loopai/engine";
import type { AtomPool } from "./atom-pool.ts";
import type { TransformExample } from "./transform-example.ts";

const MINUTES = [30, 60, 15, 120, 20, 10, 5, 90, 180, 240, 360, 45, 40, 25, 480, 720] as const;
const MODES = ["down", "nearest", "up"] as const;
/** Parts that rounding a time can change. */
const TIME_PARTS = DATE_PARTS.filter((part) => /^(?:hour|minute|half)/.test(part));

export function dateAtoms(
  pool: AtomPool,
  examples: readonly (TransformExample & { readonly output: string })[],
  field: number,
): void {
  const texts = examples.map(({ fields }) => fields[field] ?? "");
  for (const order of ["month-first", "day-first"] as const) {
    const dates = texts.map((text) => readDate(text, order));
    if (dates.some((date) => date === undefined)) continue;
    const extra = order === "day-first" ? 0.02 : 0;
    const place = { kind: "date", field, order } as const;
    for (const part of DATE_PARTS) pool.add({ ...place, part }, 1.25 + extra);
    if (dates.some((date) => date?.hour === undefined)) continue;
    for (const minutes of MINUTES) {
      for (const mode of MODES) {
        for (const phase of phasesOf(minutes)) {
          const round = { minutes, phase, mode };
          const cost = 2.2 + extra + (phase === 0 ? 0 : 0.3) + (mode === "down" ? 0 : 0.1);
          for (const part of TIME_PARTS) {
            pool.add({ ...place, round, part }, cost);
            for (const add of [minutes, minutes - 1, minutes - 10, minutes / 2, -minutes]) {
              if (add !== 0 && Number.isInteger(add)) pool.add({ ...place, round, add_minutes: add, part }, cost + 0.3);
            }
          }
        }
      }
    }
    for (const add of [15, 30, 60, 120]) {
      for (const part of TIME_PARTS) pool.add({ ...place, add_minutes: add, part }, 2.4 + extra);
    }
  }
}

function phasesOf(minutes: number): readonly number[] {
  return minutes >= 60 ? [0, minutes / 2].filter(Number.isInteger) : [0];
}
