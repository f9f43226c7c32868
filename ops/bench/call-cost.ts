/** CPU time of a call, by the process's own clock: wall time on a shared machine is noise. */
import { isJsonObject, type Json } from "@loopai/core";

/** Characters up to which a call counts as short. */
const SHORT = 150;
const EXTRA = 1_000;
export interface CallCost {
  readonly perCallUs: number;
  readonly perExtraCharUs: number;
}

/**
 * Short calls: the inputs of up to 150 characters as they are, or cut to 150 where there are fewer than 50.
 * Extra characters: texts of the same set joined to 150 and to 1,150 characters; the slope between the two.
 *
 * @param inputs At least one.
 * @param budgetUs CPU time to spend on each of three measurements, in microseconds; a quarter of it again to warm up.
 */
export function callCost(execute: (input: Json) => unknown, inputs: readonly Json[], budgetUs: number): CallCost {
  const fitting = inputs.filter((input) => length(input) <= SHORT);
  const short =
    fitting.length >= 50 ? fitting : inputs.map((input) => withText(input, longestText(input).slice(0, SHORT)));
  const pool = inputs.map(longestText).join(" ");
  const joined = (characters: number): readonly Json[] =>
    Array.from({ length: 200 }, (_, at) => {
      const text = pool.repeat(Math.ceil((characters * 2) / Math.max(1, pool.length)));
      const start = (at * 997) % Math.max(1, text.length - characters);
      return withText(inputs[at % inputs.length] ?? null, text.slice(start, start + characters));
    });
  const perCallUs = meanCpuUs(execute, short, budgetUs);
  const slope =
    (meanCpuUs(execute, joined(SHORT + EXTRA), budgetUs) - meanCpuUs(execute, joined(SHORT), budgetUs)) / EXTRA;
  return { perCallUs, perExtraCharUs: Math.max(0, slope) };
}

function meanCpuUs(execute: (input: Json) => unknown, inputs: readonly Json[], budgetUs: number): number {
  const warmUntil = process.cpuUsage();
  do for (const input of inputs) execute(input);
  while (spentUs(warmUntil) < budgetUs / 4);
  const start = process.cpuUsage();
  let calls = 0;
  do {
    for (const input of inputs) execute(input);
    calls += inputs.length;
  } while (spentUs(start) < budgetUs);
  return spentUs(start) / calls;
}

function spentUs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return user + system;
}

function length(input: Json): number {
  return textsOf(input).reduce((sum, text) => sum + text.length, 0);
}

function textsOf(input: Json): readonly string[] {
  const values = isJsonObject(input) ? Object.values(input) : [input];
  return values.filter((value) => typeof value === "string");
}

function longestText(input: Json): string {
  return textsOf(input).toSorted((left, right) => right.length - left.length)[0] ?? "";
}

/** The input with its longest text replaced and its other texts emptied, so that its length is that of `text`. */
function withText(input: Json, text: string): Json {
  if (!isJsonObject(input)) return text;
  const longest = longestText(input);
  let placed = false;
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => {
      if (typeof value !== "string") return [key, value];
      if (placed || value !== longest) return [key, ""];
      placed = true;
      return [key, text];
    }),
  );
}
