/**
 * How many warm processes there are at once, over all programs, and who makes room when there are too many.
 *
 * Whoever was used longest ago and has nothing under way gives up its process; a spare goes before one that serves.
 */
import { LoopaiError } from "@loopai/core";

/** A holder of processes. */
export interface SlotHolder {
  /** When it was last asked for a call, by `performance.now()`. */
  readonly usedMs: number;
  /** Gives up one process that does nothing, and says so; false where it has none. `spare`: only one that serves nobody. */
  giveUp(spare: boolean): boolean;
  /** Refuses what waits, and ends all its processes. */
  close(): Promise<void>;
}

interface Waiting {
  readonly grant: () => void;
  readonly refuse: () => void;
}

export class ProcessSlots {
  readonly #most: number;
  readonly #holders = new Set<SlotHolder>();
  readonly #waiting: Waiting[] = [];
  #taken = 0;
  #closed: PromiseWithResolvers<void> | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  get taken(): number {
    return this.#taken;
  }

  /** More than half of all slots are free: the time for spares. */
  get isRoomy(): boolean {
    return this.#taken * 2 < this.#most;
  }

  /** Everybody that has processes. */
  get holders(): ReadonlySet<SlotHolder> {
    return this.#holders;
  }

  /** It has a process from now on. */
  join(holder: SlotHolder): void {
    this.#holders.add(holder);
  }

  /** It has none any more, for now. */
  leave(holder: SlotHolder): void {
    this.#holders.delete(holder);
  }

  /** Grants no more. Resolves when all that were taken are given back. May be called twice. */
  close(): Promise<void> {
    this.#closed ??= Promise.withResolvers();
    for (const { refuse } of this.#waiting.splice(0)) refuse();
    if (this.#taken === 0) this.#closed.resolve();
    return this.#closed.promise;
  }

  /**
   * Takes a slot, for which another's idle process may have to go.
   *
   * @throws {LoopaiError} `sandbox-saturated` when all are busy for `waitMs`; `server-stopping` after {@link close}.
   */
  async take(waitMs: number): Promise<void> {
    if (this.#closed !== undefined) throw stopping();
    if (this.#taken < this.#most) {
      this.#taken++;
      return;
    }
    const granted = Promise.withResolvers<void>();
    const waiting = { grant: granted.resolve, refuse: () => granted.reject(stopping()) };
    this.#waiting.push(waiting);
    const timer = setTimeout(() => granted.reject(this.#saturated()), waitMs);
    this.makeRoom();
    try {
      await granted.promise;
    } finally {
      clearTimeout(timer);
      const at = this.#waiting.indexOf(waiting);
      if (at >= 0) this.#waiting.splice(at, 1);
    }
  }

  /** A process is gone, with all that it held. */
  give(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#taken--;
    else next.grant();
    if (this.#taken === 0) this.#closed?.resolve();
  }

  /** Asks for an idle process where somebody waits. To be called when one has become idle. */
  makeRoom(): void {
    if (this.#waiting.length === 0) return;
    const oldestFirst = [...this.#holders].toSorted((left, right) => left.usedMs - right.usedMs);
    for (const spare of [true, false]) {
      if (oldestFirst.some((holder) => holder.giveUp(spare))) return;
    }
  }

  #saturated(): LoopaiError {
    return new LoopaiError(
      "sandbox-saturated",
      `Cannot start a process for a code program: all ${this.#most} are busy: raise LOOPAI_SANDBOX_PROCESSES, or try again`,
    );
  }
}

function stopping(): LoopaiError {
  return new LoopaiError("server-stopping", "Cannot start a process for a code program: the sandbox is closed");
}
