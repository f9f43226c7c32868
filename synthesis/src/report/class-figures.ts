/** What a report says of the classes: precision and recall of each, what is taken for what, and macro-F1. */
import type { Json, Report } from "@loopai/core";
import { type ClassTable, classTable } from "./class-table.ts";
import type { JudgedRow } from "./judged-row.ts";
import { macroF1Figure } from "./macro-f1-figure.ts";

/** With more classes the answers are no choice among labels, and nobody reads a table of them. */
const MOST_CLASSES = 300;
const CONFUSIONS = 20;

/** Empty where there is no row, or the program answers with values of its own making. */
export function classFigures(
  judged: readonly JudgedRow[],
  known: readonly Json[],
): Pick<Report, "macro_f1" | "by_class" | "confusions"> {
  if (judged.length === 0 || known.length === 0) return {};
  const table = classTable(judged, known);
  if (table.outputs.length > MOST_CLASSES) return {};
  return { macro_f1: macroF1Figure(table), by_class: byClass(table), confusions: confusions(table) };
}

function byClass({ outputs, scores }: ClassTable): NonNullable<Report["by_class"]> {
  return scores
    .map(({ rows, answered, precision, recall, f1 }, at) => ({
      output: outputs[at] ?? null,
      rows,
      answered,
      precision,
      recall,
      f1,
    }))
    .toSorted((left, right) => right.rows - left.rows);
}

/** The pairs that are confused most often, an answer that was not given (null class) among them. */
function confusions({ outputs, expected, predicted }: ClassTable): NonNullable<Report["confusions"]> {
  const counts = new Map<string, { expected: number; answered: number; rows: number }>();
  for (const [row, truth] of expected.entries()) {
    const answer = predicted[row] ?? -1;
    if (answer === truth) continue;
    const key = `${truth} ${answer}`;
    const pair = counts.get(key) ?? { expected: truth, answered: answer, rows: 0 };
    pair.rows += 1;
    counts.set(key, pair);
  }
  return [...counts.values()]
    .toSorted(
      (left, right) => right.rows - left.rows || left.expected - right.expected || left.answered - right.answered,
    )
    .slice(0, CONFUSIONS)
    .map((pair) => ({
      expected: outputs[pair.expected] ?? null,
      ...(pair.answered < 0 ? {} : { answered: outputs[pair.answered] ?? null }),
      rows: pair.rows,
    }));
}
