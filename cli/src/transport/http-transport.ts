/**
 * Calls the server that holds the data folder over HTTP, by connections that are kept for the next call.
 *
 * Has an agent of its own, which no proxy of the environment (`NODE_USE_ENV_PROXY`, `HTTP_PROXY`) is put into, as it
 * is into `fetch`: inputs leave the machine by no call of the command line.
 */
import { Agent, type ClientRequest, type IncomingMessage, request as open } from "node:http";
import { hostname } from "node:os";
import { LoopaiError } from "@loopai/core";
import type { FoundServer } from "@loopai/server/find-server";
import { type ApiRequest, type ApiResponse, type ApiStream, textOf, type Transport } from "./transport.ts";

/** A server that takes longer for a word that it lives does not answer, in milliseconds. */
const ANSWER_MS = 5_000;
/**
 * From this length on the server is asked before the body is sent: where it refuses a body unread, the rest of it would
 * meet a closed connection, and the refusal would be lost.
 */
const ASK_FIRST_BYTES = 16_384;

export class HttpTransport implements Transport {
  readonly #server: FoundServer;
  readonly #agent = new Agent({ keepAlive: true });

  private constructor(server: FoundServer) {
    this.#server = server;
  }

  /**
   * @param answerMs Longest wait for the server's first answer, in milliseconds. @defaultValue 5,000
   * @throws {LoopaiError} `server-unreachable` when it gives none, whatever its status, and where it runs on another machine.
   */
  static async open(server: FoundServer, answerMs = ANSWER_MS): Promise<HttpTransport> {
    refuseElsewhere(server);
    const transport = new HttpTransport(server);
    try {
      await transport.#send({ method: "GET", path: "/health/live" }, AbortSignal.timeout(answerMs));
      return transport;
    } catch (error) {
      await transport.close();
      throw error;
    }
  }

  send(request: ApiRequest): Promise<ApiResponse> {
    return this.#send(request);
  }

  async stream(request: ApiRequest): Promise<ApiStream> {
    const response = await this.#respond(request);
    return { status: response.statusCode ?? 0, chunks: this.#chunks(response) };
  }

  async close(): Promise<void> {
    this.#agent.destroy();
  }

  async #send(request: ApiRequest, signal?: AbortSignal): Promise<ApiResponse> {
    const response = await this.#respond(request, signal);
    return { status: response.statusCode ?? 0, text: await textOf(this.#chunks(response)) };
  }

  async #respond({ method, path, body }: ApiRequest, signal?: AbortSignal): Promise<IncomingMessage> {
    const headers = body === undefined ? {} : bodyHeaders(body.contentType, body.bytes.byteLength);
    const sent = open(this.#server.url + path, {
      method,
      agent: this.#agent,
      headers,
      ...(signal === undefined ? {} : { signal }),
    });
    try {
      return await answered(sent, body?.bytes);
    } catch (cause) {
      throw this.#unreachable(cause);
    }
  }

  async *#chunks(response: IncomingMessage): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of response) yield Buffer.from(chunk as Uint8Array);
    } catch (cause) {
      throw this.#unreachable(cause);
    }
  }

  #unreachable(cause: unknown): LoopaiError {
    const { url, pid } = this.#server;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const state = code === "ABORT_ERR" ? "does not answer in time" : `does not answer (${code})`;
    return new LoopaiError(
      "server-unreachable",
      `Cannot get an answer of the server of this data folder at ${url}: process ${pid} holds the folder and ${state}: wait for it, or end it`,
      { cause },
    );
  }
}

/** Who listens at that port here is somebody else, or nobody. */
function refuseElsewhere({ pid, machine }: FoundServer): void {
  if (machine === hostname()) return;
  throw new LoopaiError(
    "server-unreachable",
    `Cannot call the server of this data folder: process ${pid} of machine "${machine}" holds the folder and answers only there: run the command there, or end it`,
  );
}

function bodyHeaders(contentType: string, length: number) {
  const expect = length > ASK_FIRST_BYTES ? { expect: "100-continue" } : {};
  return { "content-type": contentType, "content-length": length, ...expect };
}

/** The head of the answer; its body is still to come. */
function answered(sent: ClientRequest, body: Uint8Array | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // Stays: a connection that breaks once the head is there is told by the body, and here again.
    sent.on("error", reject);
    sent.once("response", (response) => {
      // Refused before its body was asked for: nothing else can be sent by this connection.
      if (!sent.writableEnded) response.once("end", () => sent.destroy());
      resolve(response);
    });
    if (sent.hasHeader("expect")) {
      sent.once("continue", () => sent.end(body));
      sent.flushHeaders();
    } else sent.end(body);
  });
}
