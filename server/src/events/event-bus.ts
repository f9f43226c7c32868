/**
 * Tells listeners what has happened, after it is on disk.
 *
 * Listeners run one after the other before `emit` returns; one that throws is logged and changes nothing,
 * neither for the others nor for what was done.
 */
import type { EventListener, EventName, EventPayload } from "@loopai/core";
import type { Log } from "../log.ts";

export class EventBus {
  readonly #log: Log;
  readonly #listeners = new Set<EventListener>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** Hears every event from now on. Calling what is returned ends it. */
  listen(listener: EventListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  emit<Name extends EventName>(name: Name, payload: EventPayload<Name>): void {
    this.#log.info(name, payload);
    for (const listener of this.#listeners) {
      try {
        listener(name, payload);
      } catch (error) {
        this.#log.error("event-listener.failed", { event: name, error });
      }
    }
  }
}
