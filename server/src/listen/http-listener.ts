/** The port: a plain `node:http` server in front of the composed one, with every limit set, that drains when closed. */
import { createServer, type Server } from "node:http";
import { LoopaiError } from "@loopai/core";
import type { ComposedParts } from "../compose.ts";
import { SERVER_LIMITS, type ServerLimits } from "./server-limits.ts";

/** Ports tried after a taken one. */
const MORE_PORTS = 100;

export interface ListenerParts {
  readonly composed: ComposedParts;
  readonly host: string;
  readonly port: number;
  readonly nextFree: boolean;
  readonly drainMs: number;
  readonly limits: Partial<ServerLimits>;
}

export class HttpListener implements AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly #server: Server;
  readonly #drainMs: number;

  private constructor(server: Server, host: string, port: number, drainMs: number) {
    this.#server = server;
    this.port = port;
    this.url = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
    this.#drainMs = drainMs;
  }

  /** @throws {LoopaiError} `address-unavailable` when the port is taken or may not be used. */
  static async open({ composed, host, port, nextFree, drainMs, limits: given }: ListenerParts): Promise<HttpListener> {
    const limits = { ...SERVER_LIMITS, ...given };
    const server = createServer(
      {
        maxHeaderSize: limits.headerBytes,
        headersTimeout: limits.headersMs,
        requestTimeout: limits.requestMs,
        keepAliveTimeout: limits.keepAliveMs,
        connectionsCheckingInterval: limits.checkEveryMs,
      },
      (request, response) => composed.server.routing(request, response),
    );
    server.maxConnections = limits.connections;
    const taken = await listen(server, host, port, nextFree && port !== 0 ? MORE_PORTS : 0);
    return new HttpListener(server, host, taken, drainMs);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    const cutOff = setTimeout(() => this.#server.closeAllConnections(), this.#drainMs);
    await closed;
    clearTimeout(cutOff);
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
