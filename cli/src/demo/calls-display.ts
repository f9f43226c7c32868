/** How the calls of the demo go, on stderr: a line that is redrawn for a person, and the last one for everybody. */
import { latencyFigures } from "../latencies.ts";
import type { Printer } from "../printer.ts";
import { count, duration } from "../render/figures.ts";
import type { CallsSoFar } from "./held-out-calls.ts";

const REDRAW_MS = 50;

export class CallsDisplay implements Disposable {
  readonly #printer: Printer;
  readonly #clock: () => number;
  readonly #startedMs: number;
  #drawnMs = Number.NEGATIVE_INFINITY;
  #last: string | undefined;

  /** @param clock Milliseconds from any start. */
  constructor(printer: Printer, clock: () => number = () => performance.now()) {
    this.#printer = printer;
    this.#clock = clock;
    this.#startedMs = clock();
  }

  show(soFar: CallsSoFar): void {
    const nowMs = this.#clock();
    const isLast = soFar.durationsMs.length === soFar.total;
    if (!isLast && (!this.#printer.isTerminal || nowMs - this.#drawnMs < REDRAW_MS)) return;
    this.#drawnMs = nowMs;
    this.#last = callsLine(soFar, nowMs - this.#startedMs);
    if (this.#printer.isTerminal) this.#printer.raw(`\r\u001b[2K${this.#last}`);
    else this.#printer.line(this.#last);
  }

  /** Ends the line; later output starts on one of its own. */
  [Symbol.dispose](): void {
    if (this.#printer.isTerminal && this.#last !== undefined) this.#printer.line();
  }
}

function callsLine({ total, answered, deferred, failed, durationsMs }: CallsSoFar, passedMs: number): string {
  const { callsPerSecond, p50Ms, p99Ms } = latencyFigures(durationsMs, passedMs);
  const parts = [
    `${count(durationsMs.length)} of ${count(total)} calls`,
    `${count(answered)} answered`,
    `${count(deferred)} deferred`,
    ...(failed === 0 ? [] : [`${count(failed)} failed`]),
    `${count(callsPerSecond)} calls/s`,
    `p50 ${duration(p50Ms)}`,
    `p99 ${duration(p99Ms)}`,
  ];
  return parts.join("   ");
}
