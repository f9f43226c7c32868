/**
 * A model labels what is most useful to label next, and among it rows whose labels are known: where it agrees with too few of those,
 * nothing of it is kept.
 */
import { canonicalJson, type Json, JsonValue, type LabelledRow, LoopaiError, sameJson, sha256Of } from "@loopai/core";
import { groupOf, splitOf } from "@loopai/synthesis";
import * as z from "zod";
import { labelQueue } from "../labels/label-queue.ts";
import type { ServerParts } from "../parts.ts";
import {
  ask,
  BATCH,
  exampleLine,
  type Found,
  MOST_INPUT_UNITS,
  nothingFound,
  rowOf,
  short,
  SHOWN,
  unlessStopped,
  type Work,
} from "./labelling-work.ts";

/** Of each batch so many rows are known. */
const HIDDEN = 2;
/** With fewer hidden rows agreement says nothing yet. */
const ENOUGH_HIDDEN = 6;
const LEAST_AGREEMENT = 0.6;
const LEAST_CONFIDENCE = 0.5;

const Label = z.object({
  id: z.int(),
  output: JsonValue,
  confidence: z.number().min(0).max(1).default(1),
  doubt: z.boolean().default(false),
});

/** @throws {LoopaiError} `llm-...` before anything was found, or where nothing of it can be used. */
export async function labelQueued(parts: ServerParts, work: Work, count: number): Promise<Found> {
  const { items } = await labelQueue(parts, work.app.appId, count * 5);
  // Labels that may be wrong are for people to look at.
  const labelled = new Set(work.labelled.map(({ group }) => group));
  const open = items.map(({ input }) => input).filter((input) => !labelled.has(groupOf(input)));
  const inputs = diverse(open).slice(0, count);
  const known = work.labelled.filter(({ source, split }) => source !== "model" && split === "train");
  const answers = new Set(known.map(({ output }) => canonicalJson(output)));
  // Where labels repeat, another one is no label of this job.
  const isChoice = answers.size >= 2 && answers.size * 2 <= known.length;
  const found = nothingFound();
  for (let at = 0; at < inputs.length; at += BATCH - HIDDEN) {
    const batch = inputs.slice(at, at + BATCH - HIDDEN);
    const hidden = known.slice(known.length - HIDDEN * (at / (BATCH - HIDDEN) + 1)).slice(0, HIDDEN);
    const asked = mixed([...batch.map((input) => ({ input, output: undefined })), ...hidden]);
    const labels = await unlessStopped(found, () => askLabels(work, known, asked));
    if (labels === undefined) break;
    // A known row that it leaves out, or answers with nonsense, is one that it does not agree on.
    found.hidden += hidden.length;
    const answered = new Set<number>();
    for (const { id, output, confidence, doubt } of labels) {
      const item = answered.has(id) ? undefined : asked[id - 1];
      answered.add(id);
      if (item?.output !== undefined) {
        if (sameJson(output, item.output)) found.agreed++;
      } else if (item === undefined || work.schemas.misfit({ input: item.input, output }) !== undefined)
        found.refused++;
      else if (doubt || confidence < LEAST_CONFIDENCE) found.doubted++;
      else if (isChoice && !answers.has(canonicalJson(output))) found.refused++;
      else found.rows.push(rowOf(item.input, output, `labelled by ${work.model.name}`));
    }
    if (found.hidden >= ENOUGH_HIDDEN && found.agreed < found.hidden * LEAST_AGREEMENT) {
      const state = `it agrees on ${found.agreed} of ${found.hidden} rows whose labels are known`;
      throw new LoopaiError("llm-reply-invalid", `Cannot use labels of ${work.model.name}: ${state}; nothing was kept`);
    }
  }
  return found;
}

async function askLabels(
  work: Work,
  known: readonly LabelledRow[],
  asked: readonly { readonly input: Json }[],
): Promise<readonly z.infer<typeof Label>[]> {
  const hidden = new Set(asked.map(({ input }) => canonicalJson(input)));
  const shown = known.filter(({ input }) => !hidden.has(canonicalJson(input))).slice(0, SHOWN);
  const list = await ask(work, "label", {
    examples: { data: shown.map(exampleLine).join("\n") || "(none yet)" },
    inputs: { data: asked.map(({ input }, at) => `{"id": ${at + 1}, "input": ${short(input)}}`).join("\n") },
  });
  return list.flatMap((item) => {
    const label = Label.safeParse(item);
    return label.success ? [label.data] : [];
  });
}

/** On the training side, no two of one shape, the most useful first. */
function diverse(inputs: readonly Json[]): readonly Json[] {
  const shapes = new Set<string>();
  return inputs.filter((input) => {
    const text = canonicalJson(input);
    const shape = text.toLowerCase().replace(/\d+/g, "0").slice(0, 80);
    if (splitOf(groupOf(input)) !== "train" || text.length > MOST_INPUT_UNITS || shapes.has(shape)) return false;
    shapes.add(shape);
    return true;
  });
}

/** In an order that does not tell which rows are known. */
function mixed<Item extends { readonly input: Json }>(items: readonly Item[]): readonly Item[] {
  const ranked = items.map((item) => ({ item, rank: sha256Of(canonicalJson(item.input)) }));
  return ranked.toSorted((left, right) => (left.rank < right.rank ? -1 : 1)).map(({ item }) => item);
}
