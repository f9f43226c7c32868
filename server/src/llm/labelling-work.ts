/** What both ways of labelling by a model share: what they work on, how they ask, what they found. */
import { type AppConfig, type Json, type LabelledRow, LoopaiError } from "@loopai/core";
import { type Model, type Purpose, renderPrompt } from "@loopai/llm";
import type { AppFolder } from "@loopai/runtime";
import { groupOf } from "@loopai/synthesis";
import type { AppSchemas } from "../data/app-schemas.ts";
import { replyList } from "./reply-list.ts";

/** Inputs of one question. */
export const BATCH = 20;
/** Labelled rows that a prompt shows. */
export const SHOWN = 40;
/** Longer inputs are cut where they are shown, and not asked for. In UTF-16 units. */
export const MOST_INPUT_UNITS = 2_000;
const MOST_REPLY_TOKENS = 6_000;

export interface Work {
  readonly app: AppFolder;
  readonly config: AppConfig;
  readonly schemas: AppSchemas;
  readonly model: Model;
  readonly labelled: readonly LabelledRow[];
  readonly signal: AbortSignal;
}

export interface Found {
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

export function nothingFound(): Found {
  return { rows: [], hidden: 0, agreed: 0, doubted: 0, refused: 0, stopped: undefined };
}

/** A model that fails in the middle takes nothing of what was paid for before: that is kept, and says why there is no more. */
export async function unlessStopped<Reply>(found: Found, act: () => Promise<Reply>): Promise<Reply | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof LoopaiError) || found.rows.length === 0) throw error;
    found.stopped = error.message;
    return undefined;
  }
}

/** What the reply lists: anything at all, until it was checked. @throws {LoopaiError} `llm-...`. */
export async function ask(
  work: Work,
  purpose: Purpose & ("label" | "inputs"),
  values: Parameters<typeof renderPrompt>[1],
) {
  const { config, model, signal } = work;
  signal.throwIfAborted();
  const schemas = `Input: ${JSON.stringify(config.input_schema)}\nOutput: ${JSON.stringify(config.output_schema)}`;
  const task = config.task === "" ? "(No words were given: go by the schemas and rows.)" : config.task;
  const prompt = renderPrompt(purpose, { task, schemas, ...values });
  const reply = await model.ask({ purpose, ...prompt, mostOutputTokens: MOST_REPLY_TOKENS, signal });
  return replyList(reply.text);
}

export function rowOf(input: Json, output: Json, origin: string): LabelledRow {
  return { input, output, source: "model", group: groupOf(input), split: "train", origin };
}

export function exampleLine({ input, output }: Pick<LabelledRow, "input" | "output">): string {
  return `{"input": ${short(input)}, "output": ${JSON.stringify(output)}}`;
}

export function short(input: Json): string {
  return JSON.stringify(input).slice(0, MOST_INPUT_UNITS);
}
