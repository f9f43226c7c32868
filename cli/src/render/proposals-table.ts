/** What a model was asked for, and what came of each thing it wrote. */
import type { Report } from "@loopai/core";
import type { Printer } from "../printer.ts";
import { counted, percent } from "./figures.ts";
import { oneLine } from "./one-line.ts";
import { table } from "./table.ts";

type Proposals = NonNullable<Report["proposals"]>;

export function proposalsTable(colors: Printer["colors"], proposals: Proposals): string {
  const {
    model,
    calls,
    input_tokens: input,
    output_tokens: output,
    cost_usd: usd,
    dev_rows: dev,
    attempts,
  } = proposals;
  const asked = `  ${oneLine(model, 80)}: ${counted(calls, "call")}, ${input} tokens in, ${output} out, ${usd.toFixed(4)} USD`;
  if (attempts.length === 0) return asked;
  const rows = attempts.map(({ proposer, round, right, outcome }) => [
    round === 0 ? proposer : `${proposer}, mended ${round}`,
    right === undefined ? "" : percent(right / dev),
    colors.dim(oneLine(outcome, 120)),
  ]);
  return `${asked}\n${table(colors, [{ title: "program" }, { title: `right of ${dev}`, align: "right" }, { title: "" }], rows)}`;
}
