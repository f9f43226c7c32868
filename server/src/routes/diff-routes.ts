/** How two versions of an app differ in behaviour: on what was recorded, or on a data file. */
import { diffOnExecutions, diffOnFile } from "../evaluation/diff-programs.ts";
import { type ApiServer, readDataFiles } from "../http/api-server.ts";
import type { ServerParts } from "../parts.ts";
import { DiffView, FileDiffQuery, RecordedDiffQuery } from "../views/diff-view.ts";
import { AppParams } from "./addresses.ts";
import { dataFileOf } from "./data-query.ts";

export function diffRoutes(server: ApiServer, parts: ServerParts): void {
  readDataFiles(server);

  server.get(
    "/loop-apps/:app_id/diff",
    { schema: { params: AppParams, querystring: RecordedDiffQuery, response: { 200: DiffView } } },
    ({ params, query }) => diffOnExecutions(parts, params.app_id, query, query.limit),
  );

  server.post(
    "/loop-apps/:app_id/diff",
    { schema: { params: AppParams, querystring: FileDiffQuery, response: { 200: DiffView } } },
    async (request) => {
      const { from, to, ...query } = request.query;
      const file = dataFileOf(request.body, { ...query, bad_rows: "skip" }, request.headers["content-type"]);
      return diffOnFile(parts, request.params.app_id, { from, to }, file);
    },
  );
}
