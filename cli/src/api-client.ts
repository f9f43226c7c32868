/**
 * The one way to the API: the server that holds the data folder, else one that is composed in this process.
 *
 * Speaks the documented routes and nothing else, so every command works the same by either. A problem
 * (RFC 9457) comes back as the {@link LoopaiError} it was made from.
 */
import { ERRORS, type ErrorCode, type ErrorDetail, LoopaiError } from "@loopai/core";
import type { ComposeOptions, ReadyView } from "@loopai/server";
import { findServer } from "@loopai/server/find-server";
import { serverSentEvents, type ServerSentEvent } from "./server-sent-events.ts";
import { HttpTransport } from "./transport/http-transport.ts";
import { InProcessTransport } from "./transport/in-process-transport.ts";
import { type ApiRequest, type ApiResponse, textOf, type Transport, type Upload } from "./transport/transport.ts";

/** Values of a query string; undefined ones are left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly ErrorDetail[];
}

const PREFIX = "/api/v1";
/** Status with which an unready server tells how it is. */
const UNREADY = 503;

export class ApiClient {
  readonly #transport: Transport;

  private constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * @throws {LoopaiError} `data-folder-missing` when there is none and `create` is not set.
   * @throws {LoopaiError} `server-unreachable` when a server holds the folder and does not answer.
   */
  static async open(options: ComposeOptions): Promise<ApiClient> {
    const server = await findServer(options.dataDir);
    const transport = server === undefined ? InProcessTransport.open(options) : HttpTransport.open(server);
    return new ApiClient(await transport);
  }

  async close(): Promise<void> {
    await this.#transport.close();
  }

  get<View>(path: string, query: Query = {}): Promise<View> {
    return this.#call<View>("GET", path, query);
  }

  post<View>(path: string, body: object): Promise<View> {
    return this.#call<View>("POST", path, {}, jsonUpload(body));
  }

  put<View>(path: string, body: object): Promise<View> {
    return this.#call<View>("PUT", path, {}, jsonUpload(body));
  }

  patch<View>(path: string, body: object): Promise<View> {
    return this.#call<View>("PATCH", path, {}, jsonUpload(body));
  }

  delete<View>(path: string): Promise<View> {
    return this.#call<View>("DELETE", path, {});
  }

  /** Sends a file's bytes as they are. */
  upload<View>(path: string, query: Query, file: Upload): Promise<View> {
    return this.#call<View>("POST", path, query, file);
  }

  /** The body as text, for routes that answer something else than JSON. */
  async text(path: string): Promise<string> {
    return (await this.#send({ method: "GET", path: PREFIX + path })).text;
  }

  /** Whether the server should get calls, and what it checked. An unready one answers, too. */
  async readiness(): Promise<ReadyView> {
    const { status, text } = await this.#transport.send({ method: "GET", path: "/health/ready" });
    if (status !== 200 && status !== UNREADY) throw problemError(status, text);
    return JSON.parse(text) as ReadyView;
  }

  /** Server-sent events of `path`, until the server ends the stream. */
  async *events(path: string): AsyncGenerator<ServerSentEvent> {
    const { status, chunks } = await this.#transport.stream({ method: "GET", path: PREFIX + path });
    if (status >= 400) throw problemError(status, await textOf(chunks));
    yield* serverSentEvents(chunks);
  }

  async #call<View>(method: ApiRequest["method"], path: string, query: Query, body?: Upload): Promise<View> {
    const { text } = await this.#send({
      method,
      path: PREFIX + path + queryString(query),
      ...(body === undefined ? {} : { body }),
    });
    return (text === "" ? undefined : JSON.parse(text)) as View;
  }

  async #send(request: ApiRequest): Promise<ApiResponse> {
    const response = await this.#transport.send(request);
    if (response.status >= 400) throw problemError(response.status, response.text);
    return response;
  }
}

function jsonUpload(body: object): Upload {
  return { bytes: Buffer.from(JSON.stringify(body)), contentType: "application/json" };
}

function queryString(query: Query): string {
  const given = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) given.append(key, String(value));
  return given.size === 0 ? "" : `?${given.toString()}`;
}

/** The error that a problem document states. */
function problemError(status: number, payload: string): LoopaiError {
  const problem = parseProblem(payload);
  const code = isErrorCode(problem.code) ? problem.code : "internal";
  const message = problem.detail ?? problem.title ?? `The server answered ${status} without saying why`;
  return new LoopaiError(code, message, { details: problem.errors ?? [] });
}

function parseProblem(payload: string): Problem {
  try {
    return JSON.parse(payload) as Problem;
  } catch {
    return {};
  }
}

function isErrorCode(code: string | undefined): code is ErrorCode {
  return code !== undefined && Object.hasOwn(ERRORS, code);
}
