/**
 * A model labels inputs that nobody has labelled, or writes examples where there are none: rows to learn from, never to judge by.
 *
 * Only inputs on the training side are asked for, so no program is ever judged, and no guarantee proven, by what a model said. Among
 * them stand rows whose labels are known: where the model agrees with too few of those, nothing of it is kept.
 */
import {
  type AppConfig,
  type AppId,
  canonicalJson,
  type Json,
  JsonValue,
  type LabelledRow,
  LoopaiError,
  sameJson,
  sha256Of,
} from "@loopai/core";
import { type Model, type Purpose, renderPrompt } from "@loopai/llm";
import type { AppFolder } from "@loopai/runtime";
import { addRows, groupOf, splitOf } from "@loopai/synthesis";
import * as z from "zod";
import { AppSchemas } from "../data/app-schemas.ts";
import { labelQueue } from "../labels/label-queue.ts";
import type { ServerParts } from "../parts.ts";
import { logDecision } from "../programs/log-decision.ts";
import type { ModelLabels, NewModelLabels } from "../views/label-views.ts";
import { modelOf } from "./asking-of-run.ts";
import { replyList } from "./reply-list.ts";

const BATCH = 20;
/** Of each batch so many rows are known. */
const HIDDEN = 2;
/** With fewer hidden rows answered agreement says nothing yet. */
const ENOUGH_HIDDEN = 6;
const LEAST_AGREEMENT = 0.6;
const LEAST_CONFIDENCE = 0.5;
const SHOWN = 40;
const MOST_INPUT_UNITS = 2_000;
const MOST_REPLY_TOKENS = 6_000;

const Label = z.object({
  id: z.int(),
  output: JsonValue,
  confidence: z.number().min(0).max(1).default(1),
  doubt: z.boolean().default(false),
});
const Example = z.object({ input: JsonValue, output: JsonValue });

interface Work {
  readonly app: AppFolder;
  readonly config: AppConfig;
  readonly schemas: AppSchemas;
  readonly model: Model;
  readonly labelled: readonly LabelledRow[];
  readonly signal: AbortSignal;
}

/** @throws {LoopaiError} `llm-...` before anything was found, `app-not-found`; then nothing is kept. @throws `signal.reason`. */
export async function labelByModel(
  parts: ServerParts,
  appId: AppId,
  { from = "queue", count = 100, budget_usd }: NewModelLabels,
  signal: AbortSignal,
): Promise<ModelLabels> {
  const app = parts.folder.app(appId);
  const [config, examples] = await Promise.all([app.readConfig(), app.examples.read()]);
  let costUsd = 0;
  const asked = await modelOf(parts, config, { budget_usd });
  const model: Model = {
    name: asked.name,
    estimate: (request) => asked.estimate(request),
    ask: async (request) => {
      const reply = await asked.ask(request);
      costUsd += reply.costUsd;
      return reply;
    },
  };
  const work: Work = { app, config, schemas: new AppSchemas(config), model, labelled: examples.rows, signal };
  const found = from === "queue" ? await labelQueued(parts, work, count) : await writeExamples(work, count);
  const kept = await parts.turns.take(appId, async () => {
    const { added } = await app.examples.extend((rows) => addRows(rows, found.rows));
    if (added.length > 0) {
      await logDecision(parts, app, {
        act: "labelled",
        reason: `${added.length} rows to learn from by the model ${model.name}`,
      });
    }
    return added.length;
  });
  const { hidden, agreed, doubted, refused, stopped } = found;
  return {
    app_id: appId,
    model: model.name,
    kept,
    doubted,
    refused,
    known_rows_asked: hidden,
    known_rows_agreed: agreed,
    cost_usd: costUsd,
    ...(stopped === undefined ? {} : { stopped }),
  };
}

interface Found {
  readonly rows: LabelledRow[];
  /** Rows with a known label that were asked for, and those that the model labelled alike. */
  hidden: number;
  agreed: number;
  /** Answers that the model itself was not sure of, and such as do not fit the schemas or the question. */
  doubted: number;
  refused: number;
  /** Why not all was asked for. */
  stopped: string | undefined;
}

async function labelQueued(parts: ServerParts, work: Work, count: number): Promise<Found> {
  const { items } = await labelQueue(parts, work.app.appId, count * 5);
  // Labels that may be wrong are for people to look at.
  const labelled = new Set(work.labelled.map(({ group }) => group));
  const open = items.map(({ input }) => input).filter((input) => !labelled.has(groupOf(input)));
  const inputs = diverse(open).slice(0, count);
  const known = work.labelled.filter(({ source, split }) => source !== "model" && split === "train");
  const answers = new Set(known.map(({ output }) => canonicalJson(output)));
  // Where labels repeat, another one is no label of this job.
  const isChoice = answers.size >= 2 && answers.size * 2 <= known.length;
  const found: Found = { rows: [], hidden: 0, agreed: 0, doubted: 0, refused: 0, stopped: undefined };
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

async function writeExamples(work: Work, count: number): Promise<Found> {
  const found: Found = { rows: [], hidden: 0, agreed: 0, doubted: 0, refused: 0, stopped: undefined };
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

/** A model that fails in the middle takes nothing of what was paid for before: that is kept, and says why there is no more. */
async function unlessStopped<Reply>(found: Found, act: () => Promise<Reply>): Promise<Reply | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof LoopaiError) || found.rows.length === 0) throw error;
    found.stopped = error.message;
    return undefined;
  }
}

async function ask(work: Work, purpose: Purpose & ("label" | "inputs"), values: Parameters<typeof renderPrompt>[1]) {
  const { config, model, signal } = work;
  signal.throwIfAborted();
  const schemas = `Input: ${JSON.stringify(config.input_schema)}\nOutput: ${JSON.stringify(config.output_schema)}`;
  const task = config.task === "" ? "(No words were given: go by the schemas and rows.)" : config.task;
  const prompt = renderPrompt(purpose, { task, schemas, ...values });
  const reply = await model.ask({ purpose, ...prompt, mostOutputTokens: MOST_REPLY_TOKENS, signal });
  return replyList(reply.text);
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

function rowOf(input: Json, output: Json, origin: string): LabelledRow {
  return { input, output, source: "model", group: groupOf(input), split: "train", origin };
}

function exampleLine({ input, output }: Pick<LabelledRow, "input" | "output">): string {
  return `{"input": ${short(input)}, "output": ${JSON.stringify(output)}}`;
}

function short(input: Json): string {
  return JSON.stringify(input).slice(0, MOST_INPUT_UNITS);
}
