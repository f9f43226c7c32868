/** Where everything is constructed: a data folder in, a server that answers the API out. */
import { type Clock, systemClock } from "@loopai/core";
import { Background, DataFolder, localActor, Runtime } from "@loopai/runtime";
import { synthesize } from "@loopai/synthesis";
import type { FastifyInstance } from "fastify";
import { AppTurns } from "./apps/app-turns.ts";
import type { CodeSandbox } from "./code/code-sandbox.ts";
import { NO_SANDBOX } from "./code/no-sandbox.ts";
import { EventBus } from "./events/event-bus.ts";
import { runtimeEventListener } from "./events/runtime-events.ts";
import { Health } from "./health/health.ts";
import { healthRoutes } from "./health/health-routes.ts";
import { type ApiServerOptions, createApiServer } from "./http/api-server.ts";
import { FailureLog } from "./http/failure-log.ts";
import { Traffic } from "./http/traffic.ts";
import { type LlmPort, NO_LLM } from "./llm/llm-port.ts";
import { SpendingLog } from "./llm/spending-log.ts";
import { type Log, silentLog } from "./log.ts";
import { logNotice, noticeLogger } from "./notices.ts";
import type { ServerParts } from "./parts.ts";
import { apiRoutes } from "./routes/api-routes.ts";
import { SynthesisRuns } from "./runs/synthesis-runs.ts";

/** How often a server looks for notices of the data folder, in milliseconds. */
const NOTICES_MS = 1_000;

export interface ComposeOptions {
  /** Path of the data folder. */
  readonly dataDir: string;
  /** Make the folder where there is none. @defaultValue false */
  readonly create?: boolean;
  readonly clock?: Clock;
  /** @defaultValue says nothing */
  readonly log?: Log;
  /** Where code runs; stays its opener's. @defaultValue `sandbox-unavailable`: code is refused */
  readonly sandbox?: CodeSandbox;
  /** How a model is come to. @defaultValue `llm-not-configured`: none is asked */
  readonly llm?: LlmPort;
  /** Callers may run any script in the sandbox. @defaultValue false */
  readonly allowCodeRuns?: boolean;
}

export interface Composed extends AsyncDisposable {
  /** Not listening: call `inject`, or `listen`. */
  readonly server: FastifyInstance;
  readonly events: Pick<EventBus, "listen">;
  /**
   * Cancels synthesis runs, waits for what is under way and lets go of the folder. What is being written is
   * written to its end. May be called twice.
   */
  close(): Promise<void>;
}

/** What serving over a port needs beside the routes. */
export interface ComposedParts extends Composed {
  readonly runtime: Runtime;
  readonly traffic: Traffic;
  readonly failures: FailureLog;
  /** Cancels synthesis runs and waits for their end, so that their followers' requests end, too. */
  endRuns(): Promise<void>;
}

/**
 * Opens the data folder and builds the server over it. If one part fails, those already open are closed.
 *
 * @throws {LoopaiError} `data-folder-missing` when there is none and `create` is not set.
 */
export async function compose({ dataDir, create = false, ...rest }: ComposeOptions): Promise<Composed> {
  await using opened = new AsyncDisposableStack();

  const folder = opened.use(await DataFolder.open({ path: dataDir, create }));
  const { server, events } = opened.use(await composeOver(folder, rest));

  return { server, events, ...closing(opened.move()) };
}

interface ServingOptions extends Pick<ApiServerOptions, "executeBodyBytes"> {
  /** Does what a server does beside the calls: forwards samples, maintains records. @defaultValue false */
  readonly background?: boolean;
}

/** {@link compose} over a folder that stays its opener's. */
export async function composeOver(
  folder: DataFolder,
  options: Pick<ComposeOptions, "clock" | "log" | "sandbox" | "llm" | "allowCodeRuns"> & ServingOptions = {},
): Promise<ComposedParts> {
  const { clock = systemClock, log = silentLog, sandbox = NO_SANDBOX, llm = NO_LLM } = options;
  const { executeBodyBytes, background: isServing = false, allowCodeRuns = false } = options;
  await using opened = new AsyncDisposableStack();

  const events = new EventBus(log);
  const onEvent = runtimeEventListener(events, log);
  const runtime = opened.use(await Runtime.open({ folder, clock, sandbox, onEvent }));
  const background = opened.use(new Background({ folder, clock, onNotice: (notice) => logNotice(log, notice) }));
  const turns = new AppTurns();
  opened.defer(() => turns.idle());
  const actor = localActor();
  const code = { sandbox, allowCodeRuns, llm, spending: new SpendingLog(folder.path) };
  const parts: ServerParts = { folder, runtime, ...code, events, turns, background, clock, log, actor };
  const traffic = new Traffic();
  const failures = new FailureLog(log, clock);
  const health = opened.use(new Health({ folder, runtime, sandbox, traffic, clock }));
  const server = createApiServer({ failures, ...(executeBodyBytes === undefined ? {} : { executeBodyBytes }) });
  const logNewNotices = noticeLogger(folder, log);
  server.addHook("onResponse", async () => logNewNotices());
  opened.defer(() => server.close());
  // Closed first, so that followers of a run hear its end before the server waits for their requests.
  const runs = opened.use(new SynthesisRuns(parts, synthesize));
  server.register(async (api) => apiRoutes(api, parts, runs), { prefix: "/api/v1" });
  healthRoutes(server, health);
  await server.ready();
  logNewNotices();
  if (isServing) {
    background.start();
    // Calls in the lane open apps, too, and pass no hook.
    const telling = setInterval(logNewNotices, NOTICES_MS).unref();
    opened.defer(() => clearInterval(telling));
  }

  const endRuns = () => runs.close();
  return { server, events, runtime, traffic, failures, endRuns, ...closing(opened.move()) };
}

function closing(all: AsyncDisposableStack): Pick<Composed, "close" | typeof Symbol.asyncDispose> {
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= all.disposeAsync());
  return { close, [Symbol.asyncDispose]: close };
}
