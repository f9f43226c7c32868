/**
 * Puts into the log why calls are answered with 5xx, so that who runs the server hears of it.
 *
 * A full disk fails every call of a busy server: each kind of failure is logged once a second at most, with how many
 * there were. A bug is logged each time, whole.
 */
import type { Clock } from "@loopai/core";
import type { Log } from "../log.ts";
import type { Problem } from "../views/problem.ts";

const EVERY_MS = 1_000;

export class FailureLog {
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #kinds = new Map<string, { loggedMs: number; unlogged: number }>();

  constructor(log: Log, clock: Clock) {
    this.#log = log;
    this.#clock = clock;
  }

  /**
   * @param error What was thrown and became `problem`.
   * @param route What was asked for, without ids: `/loop-apps/:app_id/execute`.
   */
  note(problem: Problem, error: unknown, route: string | undefined): void {
    if (problem.code === "internal") {
      this.#log.error("request.failed", { route, error });
      return;
    }
    if (problem.status < 500) return;
    const nowMs = this.#clock();
    const kind = this.#kinds.get(problem.code) ?? { loggedMs: -Infinity, unlogged: 0 };
    this.#kinds.set(problem.code, kind);
    kind.unlogged++;
    if (Math.abs(nowMs - kind.loggedMs) < EVERY_MS) return;
    this.#log.error("request.failed", { route, code: problem.code, times: kind.unlogged, error });
    kind.loggedMs = nowMs;
    kind.unlogged = 0;
  }
}
