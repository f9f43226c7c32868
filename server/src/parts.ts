/** What the work behind the routes stands on. Made once, in `compose.ts`. */
import type { Clock } from "@loopai/core";
import type { Background, DataFolder, Runtime } from "@loopai/runtime";
import type { AppTurns } from "./apps/app-turns.ts";
import type { CodeSandbox } from "./code/code-sandbox.ts";
import type { EventBus } from "./events/event-bus.ts";
import type { LlmPort } from "./llm/llm-port.ts";
import type { SpendingLog } from "./llm/spending-log.ts";
import type { Log } from "./log.ts";

export interface ServerParts {
  readonly folder: DataFolder;
  readonly runtime: Runtime;
  /** Where code is tried before it is kept; the runtime has the same. */
  readonly sandbox: CodeSandbox;
  /** The operator lets callers run any script. */
  readonly allowCodeRuns: boolean;
  /** Where programs are asked for, when somebody wants that. */
  readonly llm: LlmPort;
  readonly spending: SpendingLog;
  readonly events: EventBus;
  /** Changes of one app, one at a time. */
  readonly turns: AppTurns;
  /** Runs only behind a port; else its counters stay at nothing. */
  readonly background: Pick<Background, "counters">;
  readonly clock: Clock;
  readonly log: Log;
  /** Who decides, for the audit log: `local:ann`. */
  readonly actor: string;
}

/** Now, RFC 3339 in UTC. */
export function timestamp(parts: Pick<ServerParts, "clock">): string {
  return new Date(parts.clock()).toISOString();
}
