/**
 * A person's decisions on rows, one after the other, the last few of which can be taken back.
 *
 * A decision is saved when {@link UNDO_STEPS} others have followed it, or when the session closes; so undo never has
 * to take a label back that a synthesis may have used.
 */
import type { Json } from "@loopai/core";
import type { QueueItemView } from "@loopai/server";

/** How many steps undo can go back. */
export const UNDO_STEPS = 5;

export interface Decision {
  readonly item: QueueItemView;
  readonly output: Json;
}

/** One step: a decision, or a row that was left as it is. */
interface Step {
  readonly item: QueueItemView;
  readonly output?: Json;
}

export interface SessionParts {
  /** The next row to ask for that was not asked for yet; undefined when there is none. */
  readonly next: () => Promise<QueueItemView | undefined>;
  readonly save: (decision: Decision) => Promise<void>;
}

export class LabelSession {
  readonly #parts: SessionParts;
  readonly #steps: Step[] = [];
  /** Rows to ask again after undo, the next one last. */
  readonly #again: QueueItemView[] = [];
  #current: QueueItemView | undefined;
  #saved = 0;
  #skipped = 0;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  /** The row that is being asked for; undefined when there is none left. */
  get current(): QueueItemView | undefined {
    return this.#current;
  }

  /** Decisions that stand, saved or not yet. */
  get labelled(): number {
    return this.#saved + this.#steps.filter((step) => step.output !== undefined).length;
  }

  get skipped(): number {
    return this.#skipped + this.#steps.filter((step) => step.output === undefined).length;
  }

  /** Goes on to the next row. */
  async advance(): Promise<void> {
    this.#current = this.#again.pop() ?? (await this.#parts.next());
  }

  async decide(output: Json): Promise<void> {
    await this.#take(output);
  }

  async skip(): Promise<void> {
    await this.#take(undefined);
  }

  /** Asks for the row before again. @returns false when no step can be taken back. */
  undo(): boolean {
    const step = this.#steps.pop();
    if (step === undefined) return false;
    if (this.#current !== undefined) this.#again.push(this.#current);
    this.#current = step.item;
    return true;
  }

  /**
   * Saves what was decided. The session takes nothing after this.
   *
   * @throws what the first decision that could not be saved failed with, after all others were saved.
   */
  async close(): Promise<void> {
    const failures: unknown[] = [];
    while (this.#steps.length > 0) await this.#settleFirst().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  async #take(output: Json | undefined): Promise<void> {
    if (this.#current === undefined) return;
    this.#steps.push(output === undefined ? { item: this.#current } : { item: this.#current, output });
    if (this.#steps.length > UNDO_STEPS) await this.#settleFirst();
    await this.advance();
  }

  async #settleFirst(): Promise<void> {
    const step = this.#steps.shift();
    if (step === undefined) return;
    if (step.output === undefined) {
      this.#skipped += 1;
      return;
    }
    await this.#parts.save({ item: step.item, output: step.output });
    this.#saved += 1;
  }
}
