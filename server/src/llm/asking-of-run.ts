/** The model of one run: under the app's privacy, the caps of the run, the app and the folder, with its books kept. */
import { performance } from "node:perf_hooks";
import { type AppConfig, LoopaiError } from "@loopai/core";
import { type Books, Budget, budgetedModel, type CostEstimate, guardedModel, type Model } from "@loopai/llm";
import type { Asking } from "@loopai/synthesis";
import { sandboxCode } from "../code/sandbox-code.ts";
import { type ServerParts, timestamp } from "../parts.ts";
import type { NewRun } from "../views/run-view.ts";
import { RememberedModel } from "./remembered-model.ts";

const BUDGET_USD = 1;
const MAX_MINUTES = 10;

export interface AskingOfRun {
  readonly asking: Asking | undefined;
  /** What the report has to say beside what the synthesis finds. */
  readonly warnings: readonly string[];
  /**
   * To be called with how the run ended: undefined where it completed. What it paid for is kept for another run where that can go on from
   * there: after an interruption, a provider that was away, a budget that was spent.
   */
  ended(failure: unknown): void;
}

/** A run that failed so can go on from the replies that it has; any other would only fail by them again. */
const RESUMABLE: ReadonlySet<string> = new Set(["llm-unavailable", "llm-budget-spent"]);

const NOTHING_ASKED: AskingOfRun = { asking: undefined, warnings: [], ended: () => undefined };

/**
 * @throws {LoopaiError} `llm-not-configured` where a model has to propose and none is set up; under `auto` that is a warning.
 */
export async function askingOfRun(
  parts: ServerParts,
  config: AppConfig,
  folder: string,
  wish: NewRun,
): Promise<AskingOfRun> {
  const { proposer = "learner", language = "javascript", max_minutes: minutes = MAX_MINUTES } = wish;
  if (proposer === "learner") return NOTHING_ASKED;
  let model: RememberedModel;
  try {
    const { address } = await parts.llm.open();
    model = new RememberedModel(await modelOf(parts, config, wish), address, folder);
  } catch (error) {
    if (proposer !== "auto" || !(error instanceof LoopaiError) || error.code !== "llm-not-configured") throw error;
    return { ...NOTHING_ASKED, warnings: [`No model was asked for a program as well: ${error.message}`] };
  }
  const { input_schema: inputSchema, output_schema: outputSchema } = config;
  const asking: Asking = {
    proposer,
    model,
    language,
    task: config.task,
    code: sandboxCode(parts.sandbox, { inputSchema, outputSchema, nowMs: parts.clock() }),
    untilMs: performance.now() + minutes * 60_000,
    ...(wish.candidates === undefined ? {} : { candidates: wish.candidates }),
    ...(wish.repairs === undefined ? {} : { repairs: wish.repairs }),
  };
  const ended = (failure: unknown): void => {
    // An abort is neither: its replies stay.
    if (failure === undefined || (failure instanceof LoopaiError && !RESUMABLE.has(failure.code))) model.forget();
  };
  return { asking, warnings: [], ended };
}

/** @throws {LoopaiError} `llm-not-configured`, `config-invalid`. */
export async function modelOf(
  parts: ServerParts,
  config: AppConfig,
  wish: Pick<NewRun, "budget_usd" | "budget_tokens">,
): Promise<Model> {
  const { model, local, caps } = await parts.llm.open();
  const { loop_app_id: appId, privacy, model_budget: own } = config;
  const spent = (by?: typeof appId) => () => parts.spending.inMonth(timestamp(parts), by);
  const budget = new Budget([
    { of: "this run", mostUsd: wish.budget_usd ?? BUDGET_USD, mostTokens: wish.budget_tokens },
    {
      of: `app ${appId} this month`,
      mostUsd: own?.usd_per_month,
      mostTokens: own?.tokens_per_month,
      spent: spent(appId),
    },
    { of: "all apps this month", mostUsd: caps.usdPerMonth, mostTokens: caps.tokensPerMonth, spent: spent() },
  ]);
  const books: Books = {
    hold: ({ purpose }, most) => {
      const call = { at: timestamp(parts), app_id: appId, purpose, model: model.name };
      const settle = parts.spending.hold({ ...call, ...figuresOf(most) });
      return { settle: (taken) => settle(figuresOf(taken ?? NOTHING)) };
    },
  };
  return budgetedModel(guardedModel(model, { privacy, local }), budget, books);
}

const NOTHING = { inputTokens: 0, outputTokens: 0, costUsd: 0 } as const;

function figuresOf({ inputTokens, outputTokens, costUsd }: Pick<CostEstimate["most"], keyof typeof NOTHING>) {
  return { input_tokens: inputTokens, output_tokens: outputTokens, cost_usd: costUsd };
}
