import { expect, test } from "vitest";
import * as z from "zod";
import type { Log } from "../log.ts";
import { createApiServer } from "./api-server.ts";
import { FailureLog } from "./failure-log.ts";

interface Logged {
  readonly event: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function keepingLog(): { readonly log: Log; readonly errors: Logged[] } {
  const errors: Logged[] = [];
  return { log: { info: () => undefined, error: (event, fields) => errors.push({ event, fields }) }, errors };
}

test("createApiServer() logs a bug whole and tells the caller nothing of it", async () => {
  const { log, errors } = keepingLog();
  await using server = createApiServer({ failures: new FailureLog(log, () => 0) });
  const bug = new TypeError("Cannot read /home/ann/secret");
  server.get("/broken", async () => {
    throw bug;
  });

  const { statusCode, payload, headers } = await server.inject("/broken");

  expect(statusCode).toBe(500);
  expect(headers["content-type"]).toContain("application/problem+json");
  expect(JSON.parse(payload)).toMatchObject({ code: "internal", status: 500 });
  expect(payload).not.toMatch(/secret|TypeError|\.ts/);
  expect(errors).toEqual([{ event: "request.failed", fields: { route: "/broken", error: bug } }]);
});

test("createApiServer() lets no answer out that its schema does not describe", async () => {
  const { log, errors } = keepingLog();
  await using server = createApiServer({ failures: new FailureLog(log, () => 0) });
  const view = z.object({ shown: z.string() });
  server.get("/extra", { schema: { response: { 200: view } } }, async () => ({ shown: "yes", hidden: "no" }));
  server.get("/wrong", { schema: { response: { 200: view } } }, async () => ({ shown: 1 }) as never);

  const extra = await server.inject("/extra");
  const wrong = await server.inject("/wrong");

  expect(extra.json()).toEqual({ shown: "yes" });
  expect([wrong.statusCode, wrong.json<{ code: string }>().code]).toEqual([500, "internal"]);
  expect(errors).toHaveLength(1);
});
