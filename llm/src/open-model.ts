/** Opens the model that the settings name: provider, retries and prices behind one port. */
import { performance } from "node:perf_hooks";
import { LoopaiError } from "@loopai/core";
import { estimateCost } from "./budget/estimate-cost.ts";
import { costUsd, type ModelPrice, type PriceTable, priceOf } from "./budget/prices.ts";
import type { Model, ModelReply, ModelRequest } from "./model.ts";
import { askOnce } from "./providers/ask-once.ts";
import { FailedAttempt } from "./providers/failed-attempt.ts";
import { limitedFetch } from "./providers/limited-fetch.ts";
import { providerModel } from "./providers/provider-model.ts";
import { Retrying, type RetrySettings } from "./providers/retrying.ts";
import { LlmSettings } from "./settings.ts";

export interface OpenModelParts {
  /** Undefined where the provider needs none. */
  readonly apiKey?: string | undefined;
  readonly prices: PriceTable;
  /** @defaultValue the global one */
  readonly fetch?: typeof fetch;
  /** For tests. @defaultValue as documented there */
  readonly retries?: Omit<RetrySettings, "attempts">;
}

/** @throws {LoopaiError} `llm-not-configured` where a key is missing or the model has no price. */
export function openModel(given: LlmSettings, parts: OpenModelParts): Model {
  const settings = LlmSettings.parse(given);
  const name = `${settings.provider}:${settings.model}`;
  const price = priceOf(parts.prices, settings);
  if (price === undefined) {
    throw new LoopaiError(
      "llm-not-configured",
      `Cannot ask ${name}: the price table of ${parts.prices.as_of} does not have it, so its cost could not be capped; add it in the file that LOOPAI_LLM_PRICES names`,
    );
  }
  // The SDK writes warnings to the console otherwise.
  Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false });
  const model = providerModel(settings, { apiKey: parts.apiKey, fetch: limitedFetch(parts.fetch ?? fetch) });
  const retrying = new Retrying({ attempts: settings.attempts, ...parts.retries });
  return {
    name,
    estimate: (request) => estimateCost(request, price),
    ask: (request) => ask(request, price),
  };

  async function ask(request: ModelRequest, priced: ModelPrice): Promise<ModelReply> {
    const startedMs = performance.now();
    const { meter } = request;
    const attempt = async () => {
      meter?.begin();
      try {
        return await askOnce(model, request, settings.timeout_ms);
      } catch (error) {
        if (!(error instanceof FailedAttempt) || error.mayBeBilled) meter?.uncounted();
        throw error;
      }
    };
    const reply = await retrying.run(`Cannot ask ${name}`, attempt, request.signal);
    return { ...reply, costUsd: costUsd(reply.usage, priced), durationMs: performance.now() - startedMs };
  }
}
