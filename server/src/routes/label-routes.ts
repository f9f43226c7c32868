/** Labels and examples: give a label, see what is useful to label, read what there is; why an answer is what it is. */
import { LabelSource, Split } from "@loopai/core";
import * as z from "zod";
import { examplePage } from "../data/example-page.ts";
import { explain } from "../explain/explain.ts";
import { callerSignal } from "../http/caller-signal.ts";
import type { ApiServer } from "../http/api-server.ts";
import { labelQueue } from "../labels/label-queue.ts";
import { recordFeedback } from "../labels/record-feedback.ts";
import { labelByModel } from "../llm/label-by-model.ts";
import { recordLabel } from "../labels/record-label.ts";
import type { ServerParts } from "../parts.ts";
import { ExamplePage } from "../views/data-views.ts";
import { ExplanationView, NewExplanation } from "../views/explanation-view.ts";
import { LabelQueue, LabelView, ModelLabels, NewFeedback, NewLabel, NewModelLabels } from "../views/label-views.ts";
import { AppParams, PageQuery, queryInteger } from "./addresses.ts";

const ExampleQuery = PageQuery.extend({ split: Split.optional(), source: LabelSource.optional() });
const QueueQuery = z.strictObject({ limit: queryInteger(1, 1_000).default(20) });

export function labelRoutes(server: ApiServer, parts: ServerParts): void {
  server.get(
    "/loop-apps/:app_id/examples",
    { schema: { params: AppParams, querystring: ExampleQuery, response: { 200: ExamplePage } } },
    (request) => examplePage(parts, request.params.app_id, request.query),
  );

  server.post(
    "/loop-apps/:app_id/labels",
    { schema: { params: AppParams, body: NewLabel, response: { 200: LabelView } } },
    (request) => recordLabel(parts, request.params.app_id, request.body),
  );

  server.post(
    "/loop-apps/:app_id/model-labels",
    { schema: { params: AppParams, body: NewModelLabels, response: { 200: ModelLabels } } },
    (request, reply) => labelByModel(parts, request.params.app_id, request.body, callerSignal(reply)),
  );

  server.post(
    "/loop-apps/:app_id/feedback",
    { schema: { params: AppParams, body: NewFeedback, response: { 200: LabelView } } },
    (request) => recordFeedback(parts, request.params.app_id, request.body),
  );

  server.get(
    "/loop-apps/:app_id/label-queue",
    { schema: { params: AppParams, querystring: QueueQuery, response: { 200: LabelQueue } } },
    (request) => labelQueue(parts, request.params.app_id, request.query.limit),
  );

  server.post(
    "/loop-apps/:app_id/explain",
    { schema: { params: AppParams, body: NewExplanation, response: { 200: ExplanationView } } },
    (request) => explain(parts, request.params.app_id, request.body),
  );
}
