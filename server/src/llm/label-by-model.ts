/**
 * A model labels inputs that nobody has labelled, or writes examples where there are none: rows to learn from, never to judge by.
 *
 * Only inputs on the training side are asked for, so no program is ever judged, and no guarantee proven, by what a model said. Among
 * them stand rows whose labels are known: where the model agrees with too few of those, nothing of it is kept.
 */
import type { AppId } from "@loopai/core";
import type { Model } from "@loopai/llm";
import { addRows } from "@loopai/synthesis";
import { AppSchemas } from "../data/app-schemas.ts";
import type { ServerParts } from "../parts.ts";
import { logDecision } from "../programs/log-decision.ts";
import type { ModelLabels, NewModelLabels } from "../views/label-views.ts";
import { modelOf } from "./asking-of-run.ts";
import { labelQueued } from "./label-queued.ts";
import type { Work } from "./labelling-work.ts";
import { writeExamples } from "./write-examples.ts";

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
