/** Every route of the API, each group in its own file. */
import type { ApiServer } from "../http/api-server.ts";
import type { ServerParts } from "../parts.ts";
import type { SynthesisRuns } from "../runs/synthesis-runs.ts";
import { appRoutes } from "./app-routes.ts";
import { codeRoutes } from "./code-routes.ts";
import { dataRoutes } from "./data-routes.ts";
import { diffRoutes } from "./diff-routes.ts";
import { executionRoutes } from "./execution-routes.ts";
import { labelRoutes } from "./label-routes.ts";
import { programRoutes } from "./program-routes.ts";
import { runRoutes } from "./run-routes.ts";
import { newArtifactRoute, sharedArtifactRoutes } from "./shared-artifact-routes.ts";
import { trafficRoutes } from "./traffic-routes.ts";

export async function apiRoutes(api: ApiServer, parts: ServerParts, runs: SynthesisRuns): Promise<void> {
  appRoutes(api, parts);
  runRoutes(api, runs);
  programRoutes(api, parts);
  trafficRoutes(api, parts);
  executionRoutes(api, parts);
  labelRoutes(api, parts);
  codeRoutes(api, parts);
  sharedArtifactRoutes(api, parts);
  // Scopes of their own: in them a body is the bytes of a file.
  await api.register(async (files) => dataRoutes(files, parts));
  await api.register(async (files) => diffRoutes(files, parts));
  await api.register(async (files) => newArtifactRoute(files, parts));
}
