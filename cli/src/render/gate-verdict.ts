/** Whether a program may serve, and each check that said so. */
import type { Report } from "@loopai/core";
import type { Colors } from "../printer.ts";
import { oneLine } from "./one-line.ts";
import { table } from "./table.ts";

export function gateVerdict(colors: Colors, { admitted, checks }: Report["gate"]): string {
  const verdict = admitted ? colors.green("  admitted") : colors.red("  refused");
  const lines = checks.map(({ name, passed, finding }) => [
    passed ? colors.green("passed") : colors.red("failed"),
    name,
    oneLine(finding, 200),
  ]);
  return lines.length === 0
    ? verdict
    : `${verdict}\n${table(colors, [{ title: "" }, { title: "check" }, { title: "finding" }], lines)}`;
}
