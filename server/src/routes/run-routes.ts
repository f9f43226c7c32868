/** Synthesis runs: start, show, follow, cancel. */
import type { ApiServer } from "../http/api-server.ts";
import { eventStream, type ServerSentEvent } from "../http/event-stream.ts";
import type { SynthesisRuns } from "../runs/synthesis-runs.ts";
import type { RunEvent, SynthesisRun } from "../runs/synthesis-run.ts";
import { NewRun, RunEstimate, RunStarted, RunView } from "../views/run-view.ts";
import { AppParams, RunParams } from "./addresses.ts";

export function runRoutes(server: ApiServer, runs: SynthesisRuns): void {
  server.post(
    "/loop-apps/:app_id/synthesis-runs",
    { schema: { params: AppParams, body: NewRun.nullish(), response: { 202: RunStarted } } },
    async (request, reply) => {
      const run = runs.start(request.params.app_id, request.body ?? {});
      return reply.code(202).send({ run_id: run.id, state: run.view().state });
    },
  );

  server.post(
    "/loop-apps/:app_id/synthesis-runs/estimate",
    { schema: { params: AppParams, body: NewRun, response: { 200: RunEstimate } } },
    async (request) => runs.estimate(request.params.app_id, request.body),
  );

  server.get(
    "/loop-apps/:app_id/synthesis-runs/:run_id",
    { schema: { params: RunParams, response: { 200: RunView } } },
    async (request) => runs.get(request.params.app_id, request.params.run_id).view(),
  );

  server.delete(
    "/loop-apps/:app_id/synthesis-runs/:run_id",
    { schema: { params: RunParams, response: { 202: RunView } } },
    async (request, reply) => {
      const run = runs.get(request.params.app_id, request.params.run_id);
      run.cancel();
      return reply.code(202).send(run.view());
    },
  );

  server.get(
    "/loop-apps/:app_id/synthesis-runs/:run_id/events",
    // A HEAD of it would have to wait for the run to end.
    { schema: { params: RunParams }, exposeHeadRoute: false },
    (request, reply) => {
      const run = runs.get(request.params.app_id, request.params.run_id);
      return reply
        .type("text/event-stream; charset=utf-8")
        .header("cache-control", "no-store")
        .send(eventStream(sentEvents(run)));
    },
  );
}

async function* sentEvents(run: SynthesisRun): AsyncGenerator<ServerSentEvent> {
  for await (const event of run.follow()) yield { event: event.name, data: dataOf(event) };
}

function dataOf(event: RunEvent): unknown {
  return event.name === "progress" ? event.progress : event.run;
}
