/** Executions: make one, read back what was recorded. */
import { ExecutionLine } from "@loopai/core";
import type { ApiServer } from "../http/api-server.ts";
import { execute } from "../executions/execute.ts";
import { executionPage } from "../executions/execution-page.ts";
import { findExecution } from "../executions/find-execution.ts";
import type { ServerParts } from "../parts.ts";
import { ExecutionPage, ExecutionView, NewExecution } from "../views/execution-view.ts";
import { AppParams, ExecutionParams, ExecutionQuery, VersionParams } from "./addresses.ts";

export function executionRoutes(server: ApiServer, parts: ServerParts): void {
  server.post(
    "/loop-apps/:app_id/execute",
    { schema: { params: AppParams, body: NewExecution, response: { 200: ExecutionView } } },
    (request) => execute(parts, request.params.app_id, request.body.input, undefined),
  );

  server.post(
    "/loop-apps/:app_id/programs/:version/execute",
    { schema: { params: VersionParams, body: NewExecution, response: { 200: ExecutionView } } },
    (request) => execute(parts, request.params.app_id, request.body.input, request.params.version),
  );

  server.get(
    "/loop-apps/:app_id/executions",
    { schema: { params: AppParams, querystring: ExecutionQuery, response: { 200: ExecutionPage } } },
    (request) => executionPage(parts.folder.app(request.params.app_id), request.query),
  );

  server.get(
    "/loop-apps/:app_id/executions/:execution_id",
    { schema: { params: ExecutionParams, response: { 200: ExecutionLine } } },
    (request) => findExecution(parts.folder.app(request.params.app_id), request.params.execution_id),
  );
}
