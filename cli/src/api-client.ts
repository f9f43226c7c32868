/**
 * The one way to the API: a server composed in this process, called without a port.
 *
 * Speaks the documented routes and nothing else, so a server elsewhere can take its place. A problem
 * (RFC 9457) comes back as the {@link LoopaiError} it was made from.
 */
import { ERRORS, type ErrorCode, type ErrorDetail, LoopaiError } from "@loopai/core";
import type { Composed, Log } from "@loopai/server";
import { serverSentEvents, type ServerSentEvent } from "./server-sent-events.ts";

/** Values of a query string; undefined ones are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/** A file as it goes to a route that reads rows. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly ErrorDetail[];
}

const PREFIX = "/api/v1";

export class ApiClient {
  readonly #composed: Composed;

  private constructor(composed: Composed) {
    this.#composed = composed;
  }

  /** @throws {LoopaiError} `data-folder-missing` when there is none and `create` is false. */
  static async open(options: {
    readonly dataDir: string;
    readonly create: boolean;
    readonly log?: Log;
  }): Promise<ApiClient> {
    // Loaded here, not at the top: help and usage errors answer without waiting for the server's code.
    const { compose } = await import("@loopai/server");
    return new ApiClient(await compose(options));
  }

  async close(): Promise<void> {
    await this.#composed.close();
  }

  get<View>(path: string, query: Query = {}): Promise<View> {
    return this.#call<View>("GET", path, query);
  }

  post<View>(path: string, body: object): Promise<View> {
    return this.#call<View>("POST", path, {}, jsonUpload(body));
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
    return (await this.#send("GET", path, {})).payload;
  }

  /** Server-sent events of `path`, until the server ends the stream. */
  async *events(path: string): AsyncGenerator<ServerSentEvent> {
    const response = await this.#composed.server.inject({ method: "GET", url: PREFIX + path, payloadAsStream: true });
    if (response.statusCode >= 400) throw problemError(response.statusCode, await textOf(response.stream()));
    yield* serverSentEvents(response.stream());
  }

  async #call<View>(method: Method, path: string, query: Query, file?: Upload): Promise<View> {
    const { payload } = await this.#send(method, path, query, file);
    return (payload === "" ? undefined : JSON.parse(payload)) as View;
  }

  async #send(method: Method, path: string, query: Query, file?: Upload) {
    const response = await this.#composed.server.inject({
      method,
      url: PREFIX + path + queryString(query),
      ...(file === undefined
        ? {}
        : { payload: Buffer.from(file.bytes), headers: { "content-type": file.contentType } }),
    });
    if (response.statusCode >= 400) throw problemError(response.statusCode, response.payload);
    return response;
  }
}

type Method = "GET" | "POST" | "PATCH" | "DELETE";

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

async function textOf(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += chunk.toString();
  return text;
}
