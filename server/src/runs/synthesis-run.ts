/**
 * One synthesis run: how far it is, what it came to, and who follows it.
 *
 * Moves from `running` to exactly one of `completed`, `failed` and `cancelled`, and stays there.
 */
import type { AppId } from "@loopai/core";
import type { SynthesisProgress } from "@loopai/synthesis";
import type { Problem } from "../views/problem.ts";
import type { RunView } from "../views/run-view.ts";

/** What a completed run came to, as its view shows it. */
export type RunOutcome = Required<Pick<RunView, "version" | "promoted" | "decision" | "program" | "report">>;

/** A step of a run, in the order in which followers see them. */
export type RunEvent =
  | { readonly name: "progress"; readonly progress: SynthesisProgress }
  | { readonly name: "completed" | "failed" | "cancelled"; readonly run: RunView };

type End =
  | { readonly state: "completed"; readonly outcome: RunOutcome }
  | { readonly state: "failed" | "cancelled"; readonly error: Problem };

export class SynthesisRun {
  readonly id: string;
  readonly appId: AppId;
  readonly #cancel = new AbortController();
  readonly #wake = new Set<() => void>();
  #progress: SynthesisProgress = { stage: "reading", done: 0, total: 1 };
  #end: End | undefined;

  constructor(id: string, appId: AppId) {
    this.id = id;
    this.appId = appId;
  }

  /** Aborts when the run is to stop. */
  get signal(): AbortSignal {
    return this.#cancel.signal;
  }

  get running(): boolean {
    return this.#end === undefined;
  }

  /** Asks the run to stop. A run that has ended stays as it ended. */
  cancel(): void {
    this.#cancel.abort();
  }

  advance(progress: SynthesisProgress): void {
    this.#progress = { ...progress };
    this.#wakeAll();
  }

  end(end: End): void {
    if (this.#end !== undefined) return;
    this.#end = end;
    this.#wakeAll();
  }

  view(): RunView {
    const end = this.#end;
    const head = {
      run_id: this.id,
      app_id: this.appId,
      state: end?.state ?? "running",
      progress: this.#progress,
    } as const;
    if (end === undefined) return head;
    return end.state === "completed" ? { ...head, ...end.outcome } : { ...head, error: end.error };
  }

  /**
   * The present progress, every later one, and last how the run ended. A follower that is slower than the run
   * sees the newest progress and misses those between.
   */
  async *follow(): AsyncGenerator<RunEvent, void, undefined> {
    let seen: SynthesisProgress | undefined;
    for (;;) {
      if (seen !== this.#progress) {
        seen = this.#progress;
        yield { name: "progress", progress: seen };
      } else if (this.#end !== undefined) {
        yield { name: this.#end.state, run: this.view() };
        return;
      } else await this.#change();
    }
  }

  /** Resolves at the next change. */
  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake.add(resolve);
    });
  }

  #wakeAll(): void {
    const waiting = [...this.#wake];
    this.#wake.clear();
    for (const wake of waiting) wake();
  }
}
