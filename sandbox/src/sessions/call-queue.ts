/**
 * Calls of one program that wait for its process, and those that are under suspicion.
 *
 * When a process dies with several calls in flight, any of them may be to blame. They are then sent one at a time, each with
 * nothing else in flight, until one of them ends its process alone: that one is convicted, the others go on as before.
 */
import type { PendingCall } from "./pending-call.ts";

export class CallQueue {
  #waiting: PendingCall[] = [];
  #first = 0;
  #suspects: PendingCall[] = [];

  get length(): number {
    return this.#waiting.length - this.#first + this.#suspects.length;
  }

  /** Calls have to go one at a time. */
  get isSuspicious(): boolean {
    return this.#suspects.length > 0;
  }

  push(call: PendingCall): void {
    this.#waiting.push(call);
  }

  /** The next call to send; a suspect stays one until {@link acquit} or {@link convict}. */
  next(): PendingCall | undefined {
    const suspect = this.#suspects[0];
    if (suspect !== undefined) return suspect;
    const call = this.#waiting[this.#first];
    if (call === undefined) return undefined;
    this.#first++;
    if (this.#first === this.#waiting.length) {
      this.#waiting = [];
      this.#first = 0;
    }
    return call;
  }

  /** They were in flight when their process went, and have to be sent again, before all others. */
  putBack(calls: readonly PendingCall[]): void {
    const again = calls.filter((call) => !this.#suspects.includes(call));
    this.#waiting = [...again, ...this.#waiting.slice(this.#first)];
    this.#first = 0;
  }

  /** Each of them may have ended its process, and so may those that were under suspicion before. */
  suspect(calls: readonly PendingCall[]): void {
    this.#suspects = [...calls, ...this.#suspects.filter((suspect) => !calls.includes(suspect))];
  }

  /** Takes out those that wait since before `sinceMs` and are under no suspicion. */
  takeLate(sinceMs: number): readonly PendingCall[] {
    const waiting = this.#waiting.slice(this.#first);
    const late = waiting.filter(({ askedMs }) => askedMs < sinceMs);
    if (late.length > 0) {
      this.#waiting = waiting.filter(({ askedMs }) => askedMs >= sinceMs);
      this.#first = 0;
    }
    return late;
  }

  /** The call that went alone was answered. */
  acquit(): void {
    this.#suspects.shift();
  }

  /** The call that went alone ended its process: nobody else is under suspicion any more. */
  convict(call: PendingCall): void {
    const others = this.#suspects.filter((suspect) => suspect !== call);
    this.#suspects = [];
    this.putBack(others);
  }

  /** Empties the queue. */
  takeAll(): readonly PendingCall[] {
    const all = [...this.#suspects, ...this.#waiting.slice(this.#first)];
    this.#suspects = [];
    this.#waiting = [];
    this.#first = 0;
    return all;
  }
}
