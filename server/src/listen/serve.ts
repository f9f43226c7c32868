/**
 * Serves a data folder over HTTP on this machine: takes the folder's lock, composes, listens, drains.
 *
 * Answers only on loopback: there are no keys yet, so whoever reaches the port may do everything.
 */
import { systemClock, LoopaiError } from "@loopai/core";
import { DataFolder } from "@loopai/runtime";
import { type ComposeOptions, composeOver } from "../compose.ts";
import { HttpListener } from "./http-listener.ts";
import { ServerLock } from "./server-lock.ts";
import { SERVER_LIMITS, type ServerLimits } from "./server-limits.ts";

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

export interface ServeOptions extends ComposeOptions {
  /** `127.0.0.1`, `::1` or `localhost`. @defaultValue 127.0.0.1 */
  readonly host?: string;
  /** 0 to 65,535; 0 takes any free one. @defaultValue 8080 */
  readonly port?: number;
  /** Where the port is taken, tries the ones after it. @defaultValue false */
  readonly nextFreePort?: boolean;
  /** Longest wait for calls under way when closing, in milliseconds. @defaultValue 25,000 */
  readonly drainMs?: number;
  readonly limits?: Partial<ServerLimits>;
}

export interface Serving extends AsyncDisposable {
  /** `http://127.0.0.1:8080`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Absolute path. */
  readonly dataDir: string;
  /**
   * Takes no new connections, answers what is under way, then lets go of the folder. What is not answered within
   * `drainMs` is cut off. May be called twice.
   */
  close(): Promise<void>;
}

/**
 * Opens the data folder, listens, and says in the folder's lock where.
 *
 * @throws {LoopaiError} `folder-served` when another server holds the folder.
 * @throws {LoopaiError} `address-unavailable` when the port is taken or may not be used.
 * @throws {LoopaiError} `config-invalid` for a host that is not loopback.
 * @throws {LoopaiError} as {@link compose}.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { dataDir, create = false, host = "127.0.0.1", port = 8080, drainMs = 25_000, clock = systemClock } = options;
  const limits = { ...SERVER_LIMITS, ...options.limits };
  refuseForeignHost(host);
  await using opened = new AsyncDisposableStack();

  const folder = await DataFolder.open({ path: dataDir, create });
  // Given back last, when no file of the folder is open any more.
  const lock = opened.use(ServerLock.take(folder.path));
  opened.use(folder);
  const { executeBodyBytes } = limits;
  const composed = opened.use(await composeOver(folder, { ...options, executeBodyBytes, background: true }));
  const listener = opened.use(
    await HttpListener.open({
      composed,
      host,
      port,
      nextFree: options.nextFreePort ?? false,
      drainMs,
      limits,
    }),
  );
  const { url } = listener;
  lock.note({ url, since: new Date(clock()).toISOString() });

  const all = opened.move();
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= all.disposeAsync());
  return { url, port: listener.port, dataDir: folder.path, close, [Symbol.asyncDispose]: close };
}

function refuseForeignHost(host: string): void {
  if (LOOPBACK.has(host)) return;
  throw new LoopaiError(
    "config-invalid",
    `Cannot serve at host ${JSON.stringify(host)}: without API keys only this machine may call: use 127.0.0.1, ::1 or localhost`,
  );
}
