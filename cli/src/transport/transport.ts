/**
 * How a call reaches the API: in this process, or over HTTP to the server that holds the data folder.
 *
 * A transport carries bytes; what they mean is {@link ApiClient}'s. Both are held to the same tests of commands.
 */

/** A body with its media type. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export interface ApiRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Absolute path with its query string. */
  readonly path: string;
  readonly body?: Upload;
}

export interface ApiResponse {
  readonly status: number;
  readonly text: string;
}

/** An answer that comes bit by bit. */
export interface ApiStream {
  readonly status: number;
  readonly chunks: AsyncIterable<Uint8Array | string>;
}

export interface Transport {
  /** @throws {LoopaiError} `server-unreachable` when no whole answer comes back. Any status is an answer. */
  send(request: ApiRequest): Promise<ApiResponse>;
  /** As {@link send}; reading the chunks throws the same when the stream breaks off. */
  stream(request: ApiRequest): Promise<ApiStream>;
  /** Lets go of what it holds. May be called twice. */
  close(): Promise<void>;
}

/** All of a stream as text. */
export async function textOf(chunks: AsyncIterable<Uint8Array | string>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts).toString("utf8");
}
