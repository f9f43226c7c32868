/** Does the code open, and does it answer anything at all? */
import type { GateCheck } from "@loopai/core";
import { type AskedRow, failureCounts, failureMessages } from "./asked-row.ts";

/** @param asked Rows that a program which opened was asked. */
export function checkLoads(asked: readonly AskedRow[]): GateCheck {
  if (asked.length === 0) {
    return {
      name: "parse",
      passed: true,
      finding: "it loads; whether it answers is not known: there is no row to ask",
    };
  }
  const answered = asked.filter(({ answer }) => answer !== undefined).length;
  const failed = failureCounts(asked);
  const counts = `it loads and answers ${answered} of ${asked.length} rows`;
  // One that knows no answer anywhere is useless, yet does what it should; one that only fails is broken.
  const passed = asked.some(({ failure }) => failure === undefined);
  const said = failureMessages(asked);
  const reasons = said === "" ? failed : `${failed} (${said})`;
  return { name: "parse", passed, finding: failed === "" ? counts : `${counts}; failed: ${reasons}` };
}
