/**
 * One change at a time of each app: read, decide and write without another change in between.
 *
 * Reads do not wait. Holds nothing for an app without changes under way.
 */
import type { AppId } from "@loopai/core";

export class AppTurns {
  readonly #last = new Map<AppId, Promise<void>>();

  /** Runs `change` after every change of `appId` that asked before it, whether those succeeded or not. */
  async take<Result>(appId: AppId, change: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(appId) ?? Promise.resolve();
    const result = before.then(change);
    const settled = result.then(
      () => undefined,
      () => undefined,
    );
    this.#last.set(appId, settled);
    try {
      return await result;
    } finally {
      if (this.#last.get(appId) === settled) this.#last.delete(appId);
    }
  }

  /** Resolves when no change is under way. */
  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values());
  }
}
