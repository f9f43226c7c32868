import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { createApiServer } from "../http/api-server.ts";
import { FailureLog } from "../http/failure-log.ts";
import { silentLog } from "../log.ts";
import type { ServerParts } from "../parts.ts";
import type { SynthesisRuns } from "../runs/synthesis-runs.ts";
import { apiRoutes } from "./api-routes.ts";

test("apiRoutes() adds exactly the routes that docs/reference/api.md describes", async () => {
  const text = await readFile(new URL("../../../docs/reference/api.md", import.meta.url), "utf8");
  const added: string[] = [];
  await using server = createApiServer({ failures: new FailureLog(silentLog, () => 0) });
  server.addHook("onRoute", ({ method, url }) => {
    for (const one of [method].flat()) if (one !== "HEAD") added.push(`${one} ${url}`);
  });

  // Handlers meet their parts when they are called, and here none is.
  await server.register(async (api) => apiRoutes(api, {} as ServerParts, {} as SynthesisRuns));
  await server.ready();

  const described = Array.from(text.matchAll(/^\| `([A-Z]+ \/[^`]*)`/gm), (match) => match[1] ?? "");
  expect(new Set(added)).toEqual(new Set(described));
  expect(added).toHaveLength(described.length);
});
