/** What one server takes at most, and how long it waits. Bytes, counts and milliseconds. */

export interface ServerLimits {
  /** Largest body of an execute call, in bytes. */
  readonly executeBodyBytes: number;
  /** Address and all headers of one request, in bytes without what is between them. */
  readonly headerBytes: number;
  /** Headers of one request. */
  readonly headers: number;
  /** Time for all headers of a request to arrive, in milliseconds. */
  readonly headersMs: number;
  /** Time for a whole request to arrive, in milliseconds. */
  readonly requestMs: number;
  /** How long a connection without a request is kept, in milliseconds. */
  readonly keepAliveMs: number;
  /** How often the two times above are looked at, in milliseconds. */
  readonly checkEveryMs: number;
  /** Open connections; one more is closed at once. */
  readonly connections: number;
  /** Calls under way; one more is refused with 503. */
  readonly callsUnderWay: number;
}

export const SERVER_LIMITS: ServerLimits = {
  executeBodyBytes: 1_048_576,
  headerBytes: 16_384,
  headers: 100,
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 5_000,
  checkEveryMs: 1_000,
  connections: 4_096,
  callsUnderWay: 1_024,
};
