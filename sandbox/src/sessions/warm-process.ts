/** Starts a process for a program, loaded and ready for calls, and gives its slot back when all of it is gone. */
import type { GuestCommand } from "../isolation/guest-command.ts";
import type { GuestLauncher } from "../isolation/guest.ts";
import type { Limits } from "../limits.ts";
import { type ConnectionParts, GuestConnection } from "./guest-connection.ts";
import type { ProcessSlots } from "./process-slots.ts";

/** Everything about a program that its processes have in common. */
export interface ProcessRecipe {
  readonly command: GuestCommand;
  readonly load: ConnectionParts["load"];
  readonly limits: Limits;
  readonly limitBehind: ConnectionParts["limitBehind"];
  readonly reasonIn?: ConnectionParts["reasonIn"];
}

export interface WarmProcessParts {
  readonly launcher: GuestLauncher;
  readonly slots: ProcessSlots;
  /** Hears of every process from before it loads, to watch over it. */
  readonly onStarted: (connection: GuestConnection) => void;
}

type Listeners = Pick<ConnectionParts, "onAnswered" | "onGone">;

/**
 * @throws {LoopaiError} `sandbox-saturated`, `sandbox-unavailable`, `load-failed` or the limit that loading met.
 */
export async function startWarmProcess(
  { launcher, slots, onStarted }: WarmProcessParts,
  { command, load, limits, limitBehind, reasonIn }: ProcessRecipe,
  listeners: Listeners,
): Promise<GuestConnection> {
  await slots.take(Math.max(limits.time_ms, 1_000));
  const guest = await launcher.launch(command).catch((error: unknown) => {
    slots.give();
    throw error;
  });
  const connection = new GuestConnection({
    guest,
    limits,
    load,
    limitBehind,
    reasonIn,
    onAnswered: listeners.onAnswered,
    onGone: (unanswered, end) => {
      void guest.release().then(() => slots.give());
      listeners.onGone(unanswered, end);
    },
  });
  onStarted(connection);
  await connection.load();
  return connection;
}
