/**
 * A model whose every attempt is held under a budget, and stands in the books before it is made.
 *
 * What was held is taken as spent where an attempt failed and may be billed all the same, and where this process ends before it
 * knows: the caps err towards having spent.
 */
import type { CostEstimate, Model, ModelRequest } from "../model.ts";
import type { Budget, Reservation } from "./budget.ts";

/** Whoever keeps account beyond one budget. A throw fails the call: what is not booked is not made, or not used. */
export interface Books {
  /** Books `most` as taken until it is settled. */
  hold(request: ModelRequest, most: CostEstimate["most"]): Reservation;
}

const NO_BOOKS: Books = { hold: () => ({ settle: () => undefined }) };

export function budgetedModel(model: Model, budget: Budget, books: Books = NO_BOOKS): Model {
  return {
    name: model.name,
    estimate: (request) => model.estimate(request),
    async ask(request) {
      const estimate = model.estimate(request);
      const hold = (): Reservation => {
        const reservation = budget.reserve(`Cannot ask ${model.name}`, estimate);
        try {
          const entry = books.hold(request, estimate.most);
          return {
            settle: (taken) => {
              reservation.settle(taken);
              entry.settle(taken);
            },
          };
        } catch (error) {
          reservation.settle(undefined);
          throw error;
        }
      };
      let held: Reservation | undefined = hold();
      const settle: Reservation["settle"] = (taken) => {
        const last = held;
        held = undefined;
        last?.settle(taken);
      };
      const meter = { begin: () => (held ??= hold()), uncounted: () => settle(estimate.most) };
      try {
        const reply = await model.ask({ ...request, meter });
        settle({ ...reply.usage, costUsd: reply.costUsd });
        return reply;
      } catch (error) {
        settle(undefined);
        throw error;
      }
    },
  };
}
