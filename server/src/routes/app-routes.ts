/** Apps: list, create, show, change, count. */
import * as z from "zod";
import type { ApiServer } from "../http/api-server.ts";
import { appStats } from "../apps/app-stats.ts";
import { appView, listApps } from "../apps/app-view.ts";
import { changeApp } from "../apps/change-app.ts";
import { createApp } from "../apps/create-app.ts";
import type { ServerParts } from "../parts.ts";
import { AppChange, AppList, AppView, NewApp } from "../views/app-view.ts";
import { StatsView } from "../views/stats-view.ts";
import { AppParams, queryInteger } from "./addresses.ts";

const StatsQuery = z.strictObject({ days: queryInteger(1, 1_000).default(30) });

export function appRoutes(server: ApiServer, parts: ServerParts): void {
  server.get("/loop-apps", { schema: { response: { 200: AppList } } }, () => listApps(parts));

  server.post("/loop-apps", { schema: { body: NewApp, response: { 201: AppView } } }, async (request, reply) =>
    reply.code(201).send(await createApp(parts, request.body)),
  );

  server.get("/loop-apps/:app_id", { schema: { params: AppParams, response: { 200: AppView } } }, (request) =>
    appView(parts.folder.app(request.params.app_id)),
  );

  server.patch(
    "/loop-apps/:app_id",
    { schema: { params: AppParams, body: AppChange, response: { 200: AppView } } },
    (request) => changeApp(parts, request.params.app_id, request.body),
  );

  server.get(
    "/loop-apps/:app_id/stats",
    { schema: { params: AppParams, querystring: StatsQuery, response: { 200: StatsView } } },
    (request) => appStats(parts, request.params.app_id, request.query.days),
  );
}
