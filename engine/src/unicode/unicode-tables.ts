/**
 * The engine's own Unicode tables: class and lower case of every UTF-16 unit.
 *
 * A program must answer tomorrow what it answers today, in Node and in Python, so nothing here asks the
 * platform: no `toLowerCase`, no `\p{}`. The tables stand in `generated/tables.ts` as runs, numbers in base
 * 36: classes as `length,class;...` from unit 0 on, lower case as `gap,count,stride,delta;...`, where a
 * run starts `gap` units after the end of the run before (start + count * stride) and maps `count` units,
 * `stride` apart, to unit + delta. Lower case is one unit for one unit; the one exception of Unicode
 * (U+0130) stays as it is.
 */
import { CLASS_RUNS, LOWER_RUNS, UNICODE } from "./generated/tables.ts";

/** Version of the tables; a program states the one it was made with. The number after the slash is ours. */
export const UNICODE_VERSION = `unicode-${UNICODE}/1`;

const UNITS = 0x10000;

/** Class of each unit (`unit-class.ts`), indexed by the unit. */
export const UNIT_CLASSES: Uint8Array = readClasses();
/** Lower case of each unit, indexed by the unit. */
export const LOWER_UNITS: Uint16Array = readLower();

/** Lower case of one UTF-16 unit. */
export function lowerUnit(unit: number): number {
  return LOWER_UNITS[unit];
}

function readClasses(): Uint8Array {
  const classes = new Uint8Array(UNITS);
  let start = 0;
  for (const [length, unitClass] of runsOf(CLASS_RUNS)) {
    classes.fill(unitClass, start, start + length);
    start += length;
  }
  return classes;
}

function readLower(): Uint16Array {
  const lower = Uint16Array.from({ length: UNITS }, (_, unit) => unit);
  let end = 0;
  for (const [gap, count, stride, delta] of runsOf(LOWER_RUNS)) {
    const start = end + gap;
    for (let at = 0; at < count; at++) lower[start + at * stride] += delta;
    end = start + count * stride;
  }
  return lower;
}

function runsOf(text: string): readonly (readonly number[])[] {
  return text.split(";").map((run) => run.split(",").map((number) => Number.parseInt(number, 36)));
}
