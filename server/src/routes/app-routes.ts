/** Apps: list, create, show, change. */
import type { ApiServer } from "../http/api-server.ts";
import { appView, listApps } from "../apps/app-view.ts";
import { changeApp } from "../apps/change-app.ts";
import { createApp } from "../apps/create-app.ts";
import type { ServerParts } from "../parts.ts";
import { AppChange, AppList, AppView, NewApp } from "../views/app-view.ts";
import { AppParams } from "./addresses.ts";

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
}
