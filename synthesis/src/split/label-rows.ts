/** Gives the rows that were read their place in an app's data: source, origin, duplicate group and split. */
import type { LabelledRow, LabelSource, Split } from "@loopai/core";
import type { ReadRow } from "../data/labelled-data.ts";
import { groupOf } from "./group-of.ts";
import { splitOf } from "./split-of.ts";

/**
 * A row that says `"split": "dev"` is looked at while programs are proposed; it is taken at its word unless
 * its group is on the holdout side, which nothing that proposes may see.
 *
 * @param file Name of the file, which with the line makes the row's origin: "mine.csv:12".
 */
export function labelRows(rows: readonly ReadRow[], file: string, source: LabelSource): readonly LabelledRow[] {
  return rows.map(({ input, output, line, dev }) => {
    const group = groupOf(input);
    const side = splitOf(group);
    const split: Split = dev && side === "train" ? "dev" : side;
    return { input, output, source, group, split, origin: `${file}:${line}` };
  });
}
