/** Data files: look into one, import one. Bodies are the files' bytes. */
import { evaluateFile } from "../evaluation/evaluate-file.ts";
import { importExamples } from "../data/import-examples.ts";
import { inspectFile } from "../data/inspect-file.ts";
import { type ApiServer, readDataFiles } from "../http/api-server.ts";
import type { ServerParts } from "../parts.ts";
import { ImportView, InspectionView } from "../views/data-views.ts";
import { EvaluationView } from "../views/evaluation-view.ts";
import { AppParams, VersionParams } from "./addresses.ts";
import { DataQuery, dataFileOf } from "./data-query.ts";

export function dataRoutes(server: ApiServer, parts: ServerParts): void {
  readDataFiles(server);

  server.post("/inspect", { schema: { querystring: DataQuery, response: { 200: InspectionView } } }, async (request) =>
    inspectFile(dataFileOf(request.body, request.query, request.headers["content-type"])),
  );

  server.post(
    "/loop-apps/:app_id/examples",
    { schema: { params: AppParams, querystring: DataQuery, response: { 200: ImportView } } },
    async (request) => {
      const file = dataFileOf(request.body, request.query, request.headers["content-type"]);
      return importExamples(parts, request.params.app_id, file);
    },
  );

  server.post(
    "/loop-apps/:app_id/evaluate",
    { schema: { params: AppParams, querystring: DataQuery, response: { 200: EvaluationView } } },
    async (request) => {
      const file = dataFileOf(request.body, request.query, request.headers["content-type"]);
      return evaluateFile(parts, request.params.app_id, undefined, file);
    },
  );

  server.post(
    "/loop-apps/:app_id/programs/:version/evaluate",
    { schema: { params: VersionParams, querystring: DataQuery, response: { 200: EvaluationView } } },
    async (request) => {
      const file = dataFileOf(request.body, request.query, request.headers["content-type"]);
      return evaluateFile(parts, request.params.app_id, request.params.version, file);
    },
  );
}
