/** Calls a server that is composed in this process, without a port. */
import type { Composed, ComposeOptions } from "@loopai/server";
import type { ApiRequest, ApiResponse, ApiStream, Transport } from "./transport.ts";

export class InProcessTransport implements Transport {
  readonly #composed: Composed;

  private constructor(composed: Composed) {
    this.#composed = composed;
  }

  /** @throws {LoopaiError} `data-folder-missing` when there is none and `create` is not set. */
  static async open(options: ComposeOptions): Promise<InProcessTransport> {
    // Loaded here, not at the top: help and usage errors answer without waiting for the server's code.
    const { compose } = await import("@loopai/server");
    return new InProcessTransport(await compose(options));
  }

  async send(request: ApiRequest): Promise<ApiResponse> {
    const { statusCode, payload } = await this.#composed.server.inject(injected(request));
    return { status: statusCode, text: payload };
  }

  async stream(request: ApiRequest): Promise<ApiStream> {
    const response = await this.#composed.server.inject({ ...injected(request), payloadAsStream: true });
    return { status: response.statusCode, chunks: response.stream() };
  }

  async close(): Promise<void> {
    await this.#composed.close();
  }
}

function injected({ method, path, body }: ApiRequest) {
  return {
    method,
    url: path,
    ...(body === undefined ? {} : { payload: Buffer.from(body.bytes), headers: { "content-type": body.contentType } }),
  };
}
