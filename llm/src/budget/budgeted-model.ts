/** A model whose every call is held under a budget and told to whoever keeps the books. */
import type { Model, ModelReply, ModelRequest } from "../model.ts";
import type { Budget } from "./budget.ts";

/** @param onSpent Told of each call that was answered, before its caller. A throw fails the call: what is not booked is not used. */
export function budgetedModel(
  model: Model,
  budget: Budget,
  onSpent: (request: ModelRequest, reply: ModelReply) => void | Promise<void> = () => undefined,
): Model {
  return {
    name: model.name,
    estimate: (request) => model.estimate(request),
    async ask(request) {
      const reservation = budget.reserve(`Cannot ask ${model.name}`, model.estimate(request));
      let reply: ModelReply | undefined;
      try {
        reply = await model.ask(request);
      } finally {
        reservation.settle(reply === undefined ? undefined : { ...reply.usage, costUsd: reply.costUsd });
      }
      await onSpent(request, reply);
      return reply;
    },
  };
}
