/** Health at the root, where probes look for it. */
import type { ApiServer } from "../http/api-server.ts";
import type { Health } from "./health.ts";
import { HealthView, LiveView, ReadyView } from "./health-view.ts";

export function healthRoutes(server: ApiServer, health: Health): void {
  server.get("/health/live", { schema: { response: { 200: LiveView } } }, async () => ({ status: "live" as const }));

  server.get("/health/ready", { schema: { response: { 200: ReadyView, 503: ReadyView } } }, async (_request, reply) => {
    const ready = await health.ready();
    return reply.code(ready.status === "unready" ? 503 : 200).send(ready);
  });

  server.get("/health", { schema: { response: { 200: HealthView, 503: HealthView } } }, async (_request, reply) => {
    const view = await health.view();
    return reply.code(view.status === "unready" ? 503 : 200).send(view);
  });
}
