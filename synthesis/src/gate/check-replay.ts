/**
 * Does the candidate answer the same whatever it was asked before?
 *
 * The rows run through two freshly opened programs in two shuffled orders; an answer that differs depends on
 * something other than the input, and nothing that was measured would hold.
 */
import { canonicalJson, type GateCheck, type LabelledRow } from "@loopai/core";
import type { DataProgram } from "@loopai/engine";
import { shuffled } from "./shuffled.ts";

const MOST_ROWS = 1_000;

/**
 * @param open Opens the candidate anew at every call.
 * @param seed Decides the orders: the same seed, the same orders.
 */
export function checkReplay(open: () => DataProgram, rows: readonly LabelledRow[], seed: number): GateCheck {
  const replayed = rows.slice(0, MOST_ROWS);
  const [first, second] = [replay(open(), replayed, seed), replay(open(), replayed, seed + 1)];
  const differing = replayed.flatMap(({ origin }, index) => (first[index] === second[index] ? [] : [origin]));
  const asked = `${replayed.length} rows in two shuffled orders through two fresh programs`;
  const finding =
    differing.length === 0
      ? `${asked}: every answer the same`
      : `${asked}: ${differing.length} answers differ, the first for ${differing[0] ?? ""}`;
  return { name: "replay", passed: differing.length === 0, finding };
}

/** The answers in the order of `rows`, each as text. */
function replay(program: DataProgram, rows: readonly LabelledRow[], seed: number): readonly string[] {
  const answers = Array.from({ length: rows.length }, () => "");
  for (const index of shuffled(rows.length, seed)) {
    const answer = program.execute(rows[index]?.input ?? null);
    answers[index] =
      answer === undefined ? "none" : `${String(answer.confidence ?? "none")} ${canonicalJson(answer.output)}`;
  }
  return answers;
}
