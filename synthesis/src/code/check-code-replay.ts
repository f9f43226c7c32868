/** Does the code answer the same, whatever its process was asked before? Else nothing that was measured would hold. */
import { canonicalJson, type GateCheck } from "@loopai/core";
import type { AskedRow } from "./asked-row.ts";

/** @param again The same rows in the order of `first`, asked of another fresh process in another order. */
export function checkCodeReplay(first: readonly AskedRow[], again: readonly AskedRow[]): GateCheck {
  if (first.length === 0) return { name: "replay", passed: true, finding: "left out: there is no row to ask twice" };
  const differing = first.filter((asked, at) => said(asked) !== said(again[at]));
  const asked = `${first.length} rows in two shuffled orders through two fresh processes`;
  const [row] = differing;
  const finding =
    row === undefined
      ? `${asked}: every answer the same`
      : `${asked}: ${differing.length} answers differ, the first for ${row.row.origin}`;
  return { name: "replay", passed: differing.length === 0, finding };
}

function said(asked: AskedRow | undefined): string {
  if (asked?.answer === undefined) return asked?.failure ?? "no answer";
  return `${String(asked.answer.confidence ?? "none")} ${canonicalJson(asked.answer.output)}`;
}
