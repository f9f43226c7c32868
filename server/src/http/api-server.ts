/**
 * A Fastify server with everything set that no route should have to think of: bodies, validation,
 * problems, limits, headers. Routes are added to it under `/api/v1`.
 */
import { ARTIFACT_LIMITS, LoopaiError } from "@loopai/core";
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

/** Media type of a folder. */
export const TAR = "application/x-tar";
/** What a tar archive holds beside the files' bytes: two blocks a file, and the end. */
const TAR_BYTES = 2 * 512 * ARTIFACT_LIMITS.files + 1_048_576;

/** Lets the routes of `server` read a shared artifact as bytes. Call it in a scope of their own. */
export function readArtifacts(server: ApiServer): void {
  server.removeAllContentTypeParsers();
  for (const type of ["application/octet-stream", TAR]) {
    const bodyLimit = ARTIFACT_LIMITS.bytes + (type === TAR ? TAR_BYTES : 0);
    server.addContentTypeParser(
      type,
      { parseAs: "buffer", bodyLimit },
      async (_request: unknown, body: Buffer) => body,
    );
  }
}
