/**
 * Looks at memory and CPU of the processes that run calls, every {@link TICK_MS}, and not at all while none does.
 *
 * A process whose call has run since the last look is looked at each time; one that answers its calls quickly, only now and
 * then, since each look reads files of the kernel's.
 */
import type { GuestConnection } from "./guest-connection.ts";

const TICK_MS = 20;
const NOW_AND_THEN = 10;

export class BusyWatch {
  readonly #connections = new Map<GuestConnection, number>();
  #timer: NodeJS.Timeout | undefined;
  #ticks = 0;

  add(connection: GuestConnection): void {
    this.#connections.set(connection, connection.answered);
    this.wake();
  }

  /** A process may have become busy. */
  wake(): void {
    this.#timer ??= setInterval(() => this.#look(), TICK_MS);
  }

  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    this.#ticks++;
    let busy = false;
    for (const [connection, answered] of this.#connections) {
      if (connection.isGone) {
        this.#connections.delete(connection);
        continue;
      }
      if (!connection.isBusy) continue;
      busy = true;
      if (connection.answered === answered || this.#ticks % NOW_AND_THEN === 0) connection.watch();
      if (connection.answered !== answered) this.#connections.set(connection, connection.answered);
    }
    if (!busy) this.close();
  }
}
