/** What a model is told of its program's mistakes: a few of each sort, and some rows that must stay right. */
import { canonicalJson, type Json } from "@loopai/core";
import type { AskedRow } from "../../code/asked-row.ts";
import { pairCounts } from "../prompt-values.ts";
import { shortJson, showRow } from "../show-rows.ts";
import { isRight } from "../../learn/is-right.ts";
import type { ScoredCode } from "./score-code.ts";

const MOST_FAILURES = 20;
const MOST_OF_A_PAIR = 3;
const RIGHT_ROWS = 5;
const MOST_PAIRS = 20;

export function describeFailures({ shown, failures }: ScoredCode) {
  const wrong = shown.filter(({ row, answer }) => !isRight(answer?.output, row.output));
  const right = shown.filter(({ row, answer }) => isRight(answer?.output, row.output));
  const rate = `${right.length} of ${shown.length} rows are answered right.`;
  return {
    score: { data: failures === "" ? rate : `${rate}\nIt fails on some: ${failures}` },
    confusions: { data: pairCounts(wrong.map(pairOf), MOST_PAIRS) },
    failures: { data: fewOfEach(wrong).map(failureLine).join("\n") || "(none)" },
    right: {
      data:
        everyNth(right, RIGHT_ROWS)
          .map(({ row }) => showRow(row))
          .join("\n") || "(none)",
    },
  };
}

function pairOf({ row, answer, failure }: AskedRow): readonly [Json, Json] {
  return [row.output, answer?.output ?? (failure === undefined ? null : `(${failure})`)];
}

function fewOfEach(wrong: readonly AskedRow[]): readonly AskedRow[] {
  const counts = new Map<string, number>();
  return wrong
    .filter((asked) => {
      const pair = canonicalJson(pairOf(asked));
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      return (counts.get(pair) ?? 0) <= MOST_OF_A_PAIR;
    })
    .slice(0, MOST_FAILURES);
}

function failureLine(asked: AskedRow): string {
  const [expected, got] = pairOf(asked);
  return `{"input": ${shortJson(asked.row.input)}, "expected": ${shortJson(expected)}, "got": ${shortJson(got)}}`;
}

function everyNth<Item>(items: readonly Item[], count: number): readonly Item[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, at) => at % step === 0).slice(0, count);
}
