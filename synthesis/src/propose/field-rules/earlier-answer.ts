/** What the model is told of an answer it gave before: the answer, what became of its rules, and shown rows that they get wrong. */
import { isJsonObject, type Json, sameJson } from "@loopai/core";
import type { DataProgram } from "@loopai/engine";
import type { ProposingJob } from "../proposing.ts";
import { shortJson } from "../show-rows.ts";

const MOST_MISSES = 12;
const MOST_ANSWER_UNITS = 24_000;
/** Most that all of it has: what an estimate counts with. */
export const MOST_EARLIER_UNITS = 40_000;

export interface EarlierAnswer {
  readonly text: string;
  /** What became of its rules, in words. */
  readonly outcome: string;
  /** Shown rows that they get wrong, a line each. */
  readonly misses: readonly string[];
}

export function toldEarlier({ text, outcome, misses }: EarlierAnswer): string {
  const wrong = misses.length === 0 ? "" : `\n\nRows that they get wrong:\n\n${misses.join("\n")}`;
  return `${text.slice(0, MOST_ANSWER_UNITS)}\n\n${outcome}${wrong}`.slice(0, MOST_EARLIER_UNITS);
}

/** @param program Without the label beside slots, which rules do not decide. */
export function missesOf(
  program: DataProgram,
  { shown }: Pick<ProposingJob, "shown">,
  labelKey: string | undefined,
): readonly string[] {
  const lines: string[] = [];
  for (const { input, output } of shown) {
    if (lines.length === MOST_MISSES) break;
    const expected = withoutKey(output, labelKey);
    const got = program.execute(input)?.output ?? null;
    if (sameJson(got, expected)) continue;
    lines.push(
      `{"input": ${shortJson(input)}, "expected": ${JSON.stringify(expected)}, "got": ${JSON.stringify(got)}}`,
    );
  }
  return lines;
}

function withoutKey(output: Json, key: string | undefined): Json {
  if (key === undefined || !isJsonObject(output)) return output;
  return Object.fromEntries(Object.entries(output).filter(([name]) => name !== key));
}
