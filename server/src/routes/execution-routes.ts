/** Executions: make one or several, read back what was recorded and drawn, ask why. */
import type { FastifyReply } from "fastify";
import type { ApiServer } from "../http/api-server.ts";
import { execute } from "../executions/execute.ts";
import { executeBatch } from "../executions/execute-batch.ts";
import { executionDetail } from "../executions/execution-detail.ts";
import { executionPage } from "../executions/execution-page.ts";
import { samplePage } from "../executions/sample-page.ts";
import { explainExecution } from "../explain/explain.ts";
import type { ServerParts } from "../parts.ts";
import { ExecutionDetail, ExecutionPage, NewBatch, NewExecution, SamplePage } from "../views/execution-view.ts";
import { ExplanationView } from "../views/explanation-view.ts";
import { AppParams, ExecutionParams, ExecutionQuery, pageRequest, VersionParams } from "./addresses.ts";

export function executionRoutes(server: ApiServer, parts: ServerParts): void {
  server.post(
    "/loop-apps/:app_id/execute",
    { schema: { params: AppParams, body: NewExecution } },
    async (request, reply) => sendText(reply, await execute(parts, request.params.app_id, request.body)),
  );

  server.post(
    "/loop-apps/:app_id/programs/:version/execute",
    { schema: { params: VersionParams, body: NewExecution } },
    async (request, reply) => {
      const { app_id: appId, version } = request.params;
      return sendText(reply, await execute(parts, appId, request.body, version));
    },
  );

  server.post("/loop-apps/:app_id/batch", { schema: { params: AppParams, body: NewBatch } }, async (request, reply) =>
    sendText(reply, await executeBatch(parts, request.params.app_id, request.body)),
  );

  server.get(
    "/loop-apps/:app_id/executions",
    { schema: { params: AppParams, querystring: ExecutionQuery, response: { 200: ExecutionPage } } },
    (request) => executionPage(parts.folder.app(request.params.app_id), pageRequest(request.query)),
  );

  server.get(
    "/loop-apps/:app_id/samples",
    { schema: { params: AppParams, querystring: ExecutionQuery, response: { 200: SamplePage } } },
    (request) => samplePage(parts.folder.app(request.params.app_id), pageRequest(request.query)),
  );

  server.get(
    "/loop-apps/:app_id/executions/:execution_id",
    { schema: { params: ExecutionParams, response: { 200: ExecutionDetail } } },
    (request) => executionDetail(parts.folder.app(request.params.app_id), request.params.execution_id),
  );

  server.get(
    "/loop-apps/:app_id/executions/:execution_id/explain",
    { schema: { params: ExecutionParams, response: { 200: ExplanationView } } },
    (request) => explainExecution(parts, request.params.app_id, request.params.execution_id),
  );
}

/** Sends an answer that is JSON already. */
function sendText(reply: FastifyReply, text: string): FastifyReply {
  return reply.type("application/json; charset=utf-8").send(text);
}
