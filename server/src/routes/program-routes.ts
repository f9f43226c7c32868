/** Programs: list, publish code, show, take away, promote, roll back. */
import * as z from "zod";
import { publishCode } from "../code/publish-code.ts";
import type { ApiServer } from "../http/api-server.ts";
import { callerSignal } from "../http/caller-signal.ts";
import type { ServerParts } from "../parts.ts";
import { promote, rollBack } from "../programs/change-champion.ts";
import { ejectProgram } from "../programs/eject-program.ts";
import { listPrograms, programDetail } from "../programs/program-view.ts";
import { NewProgram, PublishedView } from "../views/code-view.ts";
import { ProgramDetail, ProgramList, RouteView } from "../views/program-view.ts";
import { Version } from "@loopai/core";
import { AppParams, VersionParams } from "./addresses.ts";

export function programRoutes(server: ApiServer, parts: ServerParts): void {
  server.get(
    "/loop-apps/:app_id/programs",
    { schema: { params: AppParams, response: { 200: ProgramList } } },
    (request) => listPrograms(parts.folder.app(request.params.app_id)),
  );

  server.post(
    "/loop-apps/:app_id/programs",
    { schema: { params: AppParams, body: NewProgram, response: { 201: PublishedView } } },
    async (request, reply) => {
      const published = await publishCode(parts, request.params.app_id, request.body, callerSignal(reply));
      return reply.code(201).send(published);
    },
  );

  server.get(
    "/loop-apps/:app_id/programs/:version",
    { schema: { params: VersionParams, response: { 200: ProgramDetail } } },
    (request) => programDetail(parts.folder.app(request.params.app_id), request.params.version),
  );

  server.get(
    "/loop-apps/:app_id/programs/:version/module",
    { schema: { params: VersionParams } },
    async (request, reply) => {
      const { app_id: appId, version } = request.params;
      return reply
        .type("text/javascript; charset=utf-8")
        .header("x-content-type-options", "nosniff")
        .send(await ejectProgram(parts.folder.app(appId), version));
    },
  );

  server.post(
    "/loop-apps/:app_id/programs/:version/promote",
    { schema: { params: VersionParams, body: z.strictObject({}).nullish(), response: { 200: RouteView } } },
    (request) => promote(parts, request.params.app_id, request.params.version),
  );

  server.post(
    "/loop-apps/:app_id/rollback",
    {
      schema: {
        params: AppParams,
        body: z.strictObject({ version: Version.optional() }).nullish(),
        response: { 200: RouteView },
      },
    },
    (request) => rollBack(parts, request.params.app_id, request.body?.version),
  );
}
