/** How many compilers run at once: each may take a gigabyte, and a machine has only so many processors. */
import { availableParallelism } from "node:os";
import { ProcessSlots } from "../sessions/process-slots.ts";

/** Longest wait for a turn, in milliseconds. */
const WAIT_MS = 60_000;

export class BuildTurns {
  readonly #slots: ProcessSlots;

  /** @param most At once. @defaultValue a turn a processor, two at least */
  constructor(most: number = Math.max(2, availableParallelism())) {
    this.#slots = new ProcessSlots(most);
  }

  /** @throws {LoopaiError} `sandbox-saturated` where it is nobody's turn for a minute. */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#slots.take(WAIT_MS);
    try {
      return await work();
    } finally {
      this.#slots.give();
    }
  }
}
