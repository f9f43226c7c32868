/**
 * A Fastify server with everything set that no route should have to think of: bodies, validation,
 * problems, limits, headers. Routes are added to it under `/api/v1`.
 */
import { LoopaiError } from "@loopai/core";
import { READ_LIMITS } from "@loopai/synthesis";
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  fastify,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from "fastify";
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import type { FailureLog } from "./failure-log.ts";
import { parseJsonBody } from "./json-body.ts";
import { problemOf, sendProblem } from "./problems.ts";
import { ANSWER_HEADERS } from "./raw-answers.ts";

export type ApiServer = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export interface ApiServerOptions {
  readonly failures: FailureLog;
  /** Largest body of an execute call, in bytes. @defaultValue as of any JSON body */
  readonly executeBodyBytes?: number;
}

/** Largest JSON body, in bytes: a 10 MB text fits. */
const JSON_BODY_BYTES = 16 * 1024 * 1024;

/** Media types of data files. */
const DATA_TYPES = [
  "text/csv",
  "text/tab-separated-values",
  "application/x-ndjson",
  "application/jsonl",
  "application/json",
];

/** The short address of execute, which leaves out `/api/v1`. */
const SHORT_EXECUTE = /^\/loop-apps\/[^/?]+\/execute(?:\?|$)/;

export function createApiServer({ failures, executeBodyBytes = JSON_BODY_BYTES }: ApiServerOptions): ApiServer {
  const server = fastify({
    logger: false,
    bodyLimit: JSON_BODY_BYTES,
    rewriteUrl: ({ url = "/" }) => (SHORT_EXECUTE.test(url) ? `/api/v1${url}` : url),
    // A bad percent-escape is refused before any route is found, and outside the error handler.
    frameworkErrors: (error, _request, reply) => {
      sendProblem(reply, problemOf(error));
    },
  }).withTypeProvider<ZodTypeProvider>();

  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("application/json", { parseAs: "buffer" }, async (_request: unknown, body: Buffer) =>
    body.length === 0 ? undefined : parseJsonBody(body),
  );
  server.addHook("onRoute", (route) => {
    if (route.url.endsWith("/execute")) route.bodyLimit = executeBodyBytes;
  });
  server.addHook("onRequest", async (_request, reply) => {
    reply.headers(ANSWER_HEADERS);
  });
  server.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    failures.note(problem, error, request.routeOptions.url);
    return sendProblem(reply, problem);
  });
  server.setNotFoundHandler((request, reply) =>
    sendProblem(
      reply,
      problemOf(
        new LoopaiError(
          "route-not-found",
          `Cannot ${request.method} here: the server has no such address: the API is under /api/v1, see docs/reference/api.md`,
        ),
      ),
    ),
  );
  return server;
}

/** Lets the routes of `server` read data files as bytes instead of JSON. Call it in a scope of their own. */
export function readDataFiles(server: ApiServer): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    DATA_TYPES,
    { parseAs: "buffer", bodyLimit: READ_LIMITS.fileBytes },
    async (_request: unknown, body: Buffer) => body,
  );
}
