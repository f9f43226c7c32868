/** All scripts that run at present: each takes the place of a warm process, and all end with the sandbox. */
import { LoopaiError } from "@loopai/core";
import type { Driver } from "../drivers/driver.ts";
import type { Guest, GuestLauncher } from "../isolation/guest.ts";
import type { PreparedCode } from "../prepare/prepared-code.ts";
import { ProcessSlots } from "../sessions/process-slots.ts";
import { runScript } from "./run-script.ts";
import type { Script, ScriptOutcome } from "./script.ts";

export interface ScriptRunsParts {
  readonly launcher: GuestLauncher;
  readonly prepared: PreparedCode;
  readonly slots: ProcessSlots;
  /** Most scripts at once: programs that serve need places, too. */
  readonly most: number;
}

export class ScriptRuns {
  readonly #parts: ScriptRunsParts;
  /** Of scripts alone, taken before anything is built for one. */
  readonly #places: ProcessSlots;
  readonly #running = new Set<Guest>();
  #closed = false;

  constructor(parts: ScriptRunsParts) {
    this.#parts = parts;
    this.#places = new ProcessSlots(parts.most);
  }

  /** @throws `signal.reason`; {@link runScript} has the rest. */
  async run(script: Script, driver: Driver, stdin: string, signal?: AbortSignal): Promise<ScriptOutcome> {
    await this.#places.take(Math.max(script.limits.time_ms, 1_000));
    try {
      signal?.throwIfAborted();
      return await this.#run(script, driver, stdin, signal);
    } finally {
      this.#places.give();
    }
  }

  async #run(script: Script, driver: Driver, stdin: string, signal?: AbortSignal): Promise<ScriptOutcome> {
    if (driver.script === undefined) {
      throw new LoopaiError(
        "language-unavailable",
        `Cannot run ${script.name}: ${script.language} has no plain scripts`,
      );
    }
    const { launcher, prepared, slots } = this.#parts;
    const code = { ...script, key: script.sha256, artifacts: [], returns: "output", isolation: "call" } as const;
    const { prepare, command } = driver.script;
    await using ready = await prepared.once((builds) => prepare(code, builds));
    const guestCommand = await command(code, ready);
    signal?.throwIfAborted();
    await slots.take(Math.max(script.limits.time_ms, 1_000));
    try {
      let started: Guest | undefined;
      const kill = () => started?.kill();
      signal?.addEventListener("abort", kill, { once: true });
      const onStarted = (guest: Guest) => {
        started = guest;
        this.#running.add(guest);
        if (this.#closed || signal?.aborted === true) guest.kill();
      };
      const limitBehind: Driver["limitBehind"] = (exit, stderr) => driver.limitBehind(exit, stderr);
      try {
        const outcome = await runScript({ launcher, command: guestCommand, limitBehind, onStarted }, stdin);
        signal?.throwIfAborted();
        if (this.#closed) throw stopping(script);
        return outcome;
      } finally {
        signal?.removeEventListener("abort", kill);
        if (started !== undefined) this.#running.delete(started);
      }
    } finally {
      slots.give();
    }
  }

  /** Ends all that run; they reject. Who waits for the slots to be given back waits for their end. */
  close(): void {
    this.#closed = true;
    for (const guest of this.#running) guest.kill();
  }
}

function stopping({ name }: Script): LoopaiError {
  return new LoopaiError("server-stopping", `Cannot finish ${name}: the sandbox is closed`);
}
