/** A model writes examples of the job, from its description and what is labelled: for apps that have no rows yet. */
import { JsonValue } from "@loopai/core";
import { splitOf } from "@loopai/synthesis";
import * as z from "zod";
import {
  ask,
  BATCH,
  exampleLine,
  type Found,
  nothingFound,
  rowOf,
  SHOWN,
  unlessStopped,
  type Work,
} from "./labelling-work.ts";

const Example = z.object({ input: JsonValue, output: JsonValue });

/** @throws {LoopaiError} `llm-...` before anything was found. */
export async function writeExamples(work: Work, count: number): Promise<Found> {
  const found = nothingFound();
  const groups = new Set(work.labelled.map(({ group }) => group));
  for (let left = count; left > 0; left -= BATCH) {
    const there = [...found.rows, ...work.labelled.filter(({ split }) => split === "train")];
    const wanted = Math.min(BATCH, left);
    const examples = { data: there.slice(0, SHOWN).map(exampleLine).join("\n") || "(nothing)" };
    const list = await unlessStopped(found, () => ask(work, "inputs", { examples, count: `${wanted}` }));
    if (list === undefined) break;
    found.refused += Math.max(0, list.length - wanted);
    for (const item of list.slice(0, wanted)) {
      const example = Example.safeParse(item);
      const row = example.success
        ? rowOf(example.data.input, example.data.output, `written by ${work.model.name}`)
        : undefined;
      // What reads like a row that judges is not learnt from.
      if (
        row === undefined ||
        work.schemas.misfit(row) !== undefined ||
        groups.has(row.group) ||
        splitOf(row.group) !== "train"
      ) {
        found.refused++;
        continue;
      }
      groups.add(row.group);
      found.rows.push(row);
    }
  }
  return found;
}
