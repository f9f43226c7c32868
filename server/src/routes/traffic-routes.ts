/** Who answers beside the champion: pin, canary, shadows; pausing an app; the route as it stands. */
import * as z from "zod";
import { pauseApp, resumeApp } from "../apps/pause-app.ts";
import type { ApiServer } from "../http/api-server.ts";
import type { ServerParts } from "../parts.ts";
import { endCanary, startCanary } from "../programs/canary.ts";
import { pin, unpin } from "../programs/pin.ts";
import { currentRoute } from "../programs/route-view.ts";
import { setShadows } from "../programs/shadows.ts";
import { NewCanary, NewShadows, RouteView } from "../views/program-view.ts";
import { AppParams, VersionParams } from "./addresses.ts";

const NoBody = z.strictObject({}).nullish();
const answer = { response: { 200: RouteView } };

export function trafficRoutes(server: ApiServer, parts: ServerParts): void {
  server.get("/loop-apps/:app_id/route", { schema: { params: AppParams, ...answer } }, (request) =>
    currentRoute(parts.folder.app(request.params.app_id)),
  );

  server.post("/loop-apps/:app_id/pause", { schema: { params: AppParams, body: NoBody, ...answer } }, (request) =>
    pauseApp(parts, request.params.app_id),
  );

  server.post("/loop-apps/:app_id/resume", { schema: { params: AppParams, body: NoBody, ...answer } }, (request) =>
    resumeApp(parts, request.params.app_id),
  );

  server.post(
    "/loop-apps/:app_id/programs/:version/pin",
    { schema: { params: VersionParams, body: NoBody, ...answer } },
    (request) => pin(parts, request.params.app_id, request.params.version),
  );

  server.delete("/loop-apps/:app_id/pin", { schema: { params: AppParams, ...answer } }, (request) =>
    unpin(parts, request.params.app_id),
  );

  server.put("/loop-apps/:app_id/canary", { schema: { params: AppParams, body: NewCanary, ...answer } }, (request) =>
    startCanary(parts, request.params.app_id, request.body),
  );

  server.delete("/loop-apps/:app_id/canary", { schema: { params: AppParams, ...answer } }, (request) =>
    endCanary(parts, request.params.app_id),
  );

  server.put("/loop-apps/:app_id/shadows", { schema: { params: AppParams, body: NewShadows, ...answer } }, (request) =>
    setShadows(parts, request.params.app_id, request.body),
  );
}
