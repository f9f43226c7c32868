/** A model that counts what it was asked and what that took. */
import type { Model } from "@loopai/llm";

export interface Tally {
  readonly calls: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cost_usd: number;
}

export function tallied(model: Model): { readonly model: Model; readonly spent: () => Tally } {
  let tally: Tally = { calls: 0, input_tokens: 0, output_tokens: 0, cost_usd: 0 };
  return {
    model: {
      name: model.name,
      estimate: (request) => model.estimate(request),
      async ask(request) {
        const reply = await model.ask(request);
        tally = {
          calls: tally.calls + 1,
          input_tokens: tally.input_tokens + reply.usage.inputTokens,
          output_tokens: tally.output_tokens + reply.usage.outputTokens,
          cost_usd: tally.cost_usd + reply.costUsd,
        };
        return reply;
      },
    },
    spent: () => tally,
  };
}
