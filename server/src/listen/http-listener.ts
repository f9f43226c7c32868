/**
 * The port: a plain `node:http` server with every limit set, in front of a composed one.
 *
 * Fastify is called by its router instead of listening itself, so that local rules, overload, the execute lane and the
 * drain are decided here and nowhere else.
 */
import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import { LoopaiError } from "@loopai/core";
import type { ComposedParts } from "../compose.ts";
import { ExecuteLane } from "../http/execute-lane.ts";
import { LocalRules } from "../http/local-rules.ts";
import { answerClientError } from "./client-errors.ts";
import { drain, openConnections } from "./drain.ts";
import { NewestAnswers } from "./newest-answers.ts";
import { RequestFront } from "./request-front.ts";
import type { ServerLimits } from "./server-limits.ts";

/** Ports tried after a taken one. */
const MORE_PORTS = 100;

export interface ListenerParts {
  readonly composed: Pick<ComposedParts, "server" | "runtime" | "traffic" | "failures" | "endRuns">;
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Where the port is taken, tries the {@link MORE_PORTS} after it. */
  readonly nextFree: boolean;
  /** Longest wait for requests under way when closing, in milliseconds. */
  readonly drainMs: number;
  readonly limits: ServerLimits;
}

export class HttpListener implements AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly #server: Server;
  readonly #connections: ReadonlySet<Socket>;
  readonly #answers = new NewestAnswers();
  readonly #parts: ListenerParts;

  private constructor(server: Server, parts: ListenerParts, port: number) {
    const { host } = parts;
    this.#server = server;
    this.#connections = openConnections(server);
    this.#parts = parts;
    this.port = port;
    this.url = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
    const { traffic, failures, runtime } = parts.composed;
    const { limits } = parts;
    const front = new RequestFront({
      rules: new LocalRules(port),
      lane: new ExecuteLane({ runtime, traffic, failures, bodyBytes: limits.executeBodyBytes }),
      traffic,
      failures,
      answers: this.#answers,
      limits,
      routing: (request, response) => parts.composed.server.routing(request, response),
    });
    server.on("request", (request, response) => front.answer(request, response, false));
    server.on("checkContinue", (request, response) => front.answer(request, response, true));
    // An expectation that nobody knows may be passed over (RFC 9110, section 10.1.1); Node would answer it without any rule.
    server.on("checkExpectation", (request, response) => front.answer(request, response, false));
    server.on("clientError", (error, socket) => {
      traffic.unreadable++;
      answerClientError(error, socket, this.#answers);
    });
    server.on("drop", () => traffic.dropped++);
  }

  /** @throws {LoopaiError} `address-unavailable` when the port is taken or may not be used. */
  static async open(parts: ListenerParts): Promise<HttpListener> {
    const { host, port, nextFree, limits } = parts;
    const server = createServer({
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: limits.checkEveryMs,
      // Refused by the local rules instead, with a problem.
      requireHostHeader: false,
    });
    server.maxConnections = limits.connections;
    // Node would drop what is over its bound in silence; the front refuses it instead.
    server.maxHeadersCount = 0;
    const taken = await listen(server, host, port, nextFree && port !== 0 ? MORE_PORTS : 0);
    return new HttpListener(server, parts, taken);
  }

  /** Takes no new connections and answers what is under way. */
  async [Symbol.asyncDispose](): Promise<void> {
    const { composed, drainMs } = this.#parts;
    composed.traffic.draining = true;
    this.#answers.end(this.#connections);
    // Their followers' requests end with them.
    await Promise.all([composed.endRuns(), drain(this.#server, this.#connections, drainMs)]);
  }
}

async function listen(server: Server, host: string, port: number, morePorts: number): Promise<number> {
  for (let next = port; ; next++) {
    try {
      return await listenAt(server, host, next);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EADDRINUSE" && next < port + morePorts && next < 65_535) continue;
      throw unavailable(`${host}:${next}`, code, error);
    }
  }
}

function listenAt(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function unavailable(address: string, code: unknown, cause: unknown): LoopaiError {
  const why: Readonly<Record<string, string>> = {
    EADDRINUSE: "another process listens there: choose another port, or stop it",
    EACCES: "this user may not listen there: choose a port from 1024 on",
    EADDRNOTAVAIL: "this machine has no such address: choose another host",
  };
  const state = why[String(code)] ?? `the operating system refused it (${String(code)})`;
  return new LoopaiError("address-unavailable", `Cannot listen at ${address}: ${state}`, { cause });
}
