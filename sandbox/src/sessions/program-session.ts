/**
 * Runs the calls of one version of one program, in a warm process of its own.
 *
 * A process serves until it did {@link RECYCLE_CALLS} calls, grew, did wrong, left something behind, or has to make room.
 * Whoever waits sees nothing of that. Once the program is in use, a second process stands ready to take over.
 */
import { performance } from "node:perf_hooks";
import { LoopaiError } from "@loopai/core";
import type { Call, CallOutcome } from "../call.ts";
import type { CodeProgram } from "../code-program.ts";
import { CallQueue } from "./call-queue.ts";
import { ConvictionRecord } from "./conviction-record.ts";
import type { GuestConnection } from "./guest-connection.ts";
import { type GuestEnd, outcomeOfEnd } from "./guest-end.ts";
import type { PendingCall } from "./pending-call.ts";
import type { SlotHolder } from "./process-slots.ts";
import { StartBackoff } from "./start-backoff.ts";
import { type ProcessRecipe, startWarmProcess, type WarmProcessParts } from "./warm-process.ts";

/** Calls on their way to one process: enough to keep it busy, few enough to be sent again. */
const MOST_IN_FLIGHT = 64;
const MOST_WAITING = 10_000;
/** Longest time in the queue, in milliseconds. */
const QUEUE_MS = 10_000;
const RECYCLE_CALLS = 100_000;
/** How often its memory is looked at, in calls, and the share of its limit from which on it is recycled. */
const GROWTH_CALLS = 1_000;
const GROWN_SHARE = 0.75;
/** Calls from which on a program is in use, and gets a spare. */
const SPARE_CALLS = 20;

export interface SessionParts extends WarmProcessParts {
  readonly program: Pick<CodeProgram, "name" | "isolation" | "limits">;
  readonly recipe: ProcessRecipe;
  /** A process has become busy: it has to be watched. */
  readonly onBusy: () => void;
}

export class ProgramSession implements SlotHolder {
  readonly #parts: SessionParts;
  readonly #queue = new CallQueue();
  readonly #convictions = new ConvictionRecord();
  readonly #backoff = new StartBackoff();
  readonly #connections = new Set<GuestConnection>();
  #current: GuestConnection | undefined;
  #spare: GuestConnection | undefined;
  /** A process that takes no more calls and still has some. */
  #isDraining = false;
  #starting: Promise<void> | undefined;
  #answered = 0;
  #usedMs = performance.now();
  #closed = false;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  get usedMs(): number {
    return this.#usedMs;
  }

  /** Processes that it has, ready or not. */
  get processes(): number {
    return this.#connections.size;
  }

  /** Starts the first process. @throws {LoopaiError} `load-failed` and as {@link startWarmProcess}. */
  async open(): Promise<void> {
    const connection = await this.#start();
    if (!connection.isGone) this.#current = connection;
  }

  /**
   * Runs `call` once, or again where its process died of another. Never rejects because of the program.
   *
   * @throws {LoopaiError} `sandbox-saturated` when too many calls wait, or for too long.
   * @throws {LoopaiError} `sandbox-unavailable` when no process can be started.
   */
  execute(call: Call): Promise<CallOutcome> {
    this.#usedMs = performance.now();
    if (this.#closed) return Promise.reject(closedError(this.#parts.program.name));
    if (this.#queue.length >= MOST_WAITING) return Promise.reject(this.#saturated());
    return new Promise((settle, refuse) => {
      this.#queue.push({ call, askedMs: this.#usedMs, settle, refuse });
      this.#pump();
    });
  }

  giveUp(spare: boolean): boolean {
    const idle = spare ? this.#spare : this.#queue.length === 0 ? this.#current : undefined;
    if (idle === undefined || idle.inFlight > 0) return false;
    this.#forget(idle);
    void idle.release();
    return true;
  }

  /** Takes no more calls; those that wait are refused. Resolves when all its processes are gone. May be called twice. */
  async close(): Promise<void> {
    this.#closed = true;
    const closed = closedError(this.#parts.program.name);
    // First, so that one that is still loading does not have to be waited for.
    await Promise.all([...this.#connections].map((connection) => connection.release()));
    await this.#starting;
    await Promise.all([...this.#connections].map((connection) => connection.release()));
    this.#leaveWithout();
    for (const { refuse } of this.#queue.takeAll()) refuse(closed);
  }

  #pump(): void {
    if (this.#closed || this.#queue.length === 0) return;
    const restMs = this.#convictions.restMs(performance.now());
    if (restMs > 0) {
      this.#settleAll({ errorCode: "program-quarantined", message: restMessage(restMs) });
      return;
    }
    const current = this.#process();
    // One that ended takes no calls; that it is gone is told once its last replies are read.
    if (current === undefined || current.isGone || this.#isDraining) return;
    if (this.#queue.isSuspicious) {
      // Those who wait for others to be cleared wait no longer than in any queue.
      for (const late of this.#queue.takeLate(performance.now() - QUEUE_MS)) late.refuse(this.#saturated());
    }
    const most = this.#queue.isSuspicious || this.#parts.program.isolation === "call" ? 1 : MOST_IN_FLIGHT;
    while (current.inFlight < most) {
      const pending = this.#queue.next();
      if (pending === undefined) break;
      if (performance.now() - pending.askedMs > QUEUE_MS && !this.#queue.isSuspicious) {
        pending.refuse(this.#saturated());
        continue;
      }
      current.send(pending);
    }
    this.#parts.onBusy();
  }

  /** The process to send to; where there is none, one is being started. */
  #process(): GuestConnection | undefined {
    if (this.#current === undefined && this.#spare !== undefined) {
      this.#current = this.#spare;
      this.#spare = undefined;
    }
    if (this.#current === undefined) this.#startNext((connection) => (this.#current = connection));
    return this.#current;
  }

  #startNext(take: (connection: GuestConnection) => void): void {
    if (this.#starting !== undefined || this.#closed) return;
    const standing = this.#backoff.standing(performance.now());
    if (standing !== undefined) {
      this.#failAll(standing);
      return;
    }
    this.#starting = this.#start().then(
      (connection) => {
        this.#starting = undefined;
        // It may have ended since it said that it was ready.
        if (!connection.isGone) take(connection);
        this.#pump();
      },
      (cause: unknown) => {
        this.#starting = undefined;
        // Nobody waits for this promise: whatever it is, calls have to hear of it, and nothing else may.
        const error = cause instanceof LoopaiError ? cause : this.#startFailed(cause);
        this.#backoff.failed(error, performance.now());
        if (this.#current === undefined) this.#failAll(error);
      },
    );
  }

  /** Holds a slot from its first moment on, so that whoever closes everything knows of it. */
  async #start(): Promise<GuestConnection> {
    const { slots } = this.#parts;
    slots.join(this);
    // Undefined until it has loaded: what it does before is told by the start itself.
    let loaded: GuestConnection | undefined;
    let started: GuestConnection | undefined;
    const parts: WarmProcessParts = {
      ...this.#parts,
      onStarted: (connection) => {
        started = connection;
        this.#connections.add(connection);
        this.#parts.onStarted(connection);
      },
    };
    try {
      loaded = await startWarmProcess(parts, this.#parts.recipe, {
        onAnswered: (isLeaving) => this.#answeredBy(loaded, isLeaving),
        onGone: (unanswered, end) => {
          if (started !== undefined) this.#connections.delete(started);
          if (loaded !== undefined) this.#gone(loaded, unanswered, end);
        },
      });
    } finally {
      this.#leaveWithout();
    }
    this.#backoff.succeeded();
    return loaded;
  }

  #leaveWithout(): void {
    if (this.#connections.size === 0) this.#parts.slots.leave(this);
  }

  #answeredBy(connection: GuestConnection | undefined, isLeaving: boolean): void {
    if (connection === undefined) return;
    this.#answered++;
    if (this.#queue.isSuspicious) this.#queue.acquit();
    // What else it had comes back first.
    if (isLeaving) return;
    if (this.#isWorn(connection)) this.#isDraining = true;
    if (this.#isDraining && connection.inFlight === 0) {
      this.#forget(connection);
      void connection.release();
    }
    this.#keepSpare();
    this.#pump();
    if (connection.inFlight === 0) this.#parts.slots.makeRoom();
  }

  #isWorn(connection: GuestConnection): boolean {
    if (this.#parts.program.isolation === "call" || connection.answered >= RECYCLE_CALLS) return true;
    if (connection.answered % GROWTH_CALLS !== 0) return false;
    return (connection.memoryBytes() ?? 0) > GROWN_SHARE * this.#parts.program.limits.memory_bytes;
  }

  #keepSpare(): void {
    const wanted = this.#answered >= SPARE_CALLS || this.#parts.program.isolation === "call";
    if (!wanted || this.#spare !== undefined || this.#starting !== undefined || !this.#parts.slots.isRoomy) return;
    if (this.#backoff.standing(performance.now()) === undefined) {
      this.#startNext((connection) => {
        if (this.#current === undefined) this.#current = connection;
        else this.#spare = connection;
      });
    }
  }

  #gone(connection: GuestConnection, unanswered: readonly PendingCall[], end: GuestEnd | undefined): void {
    this.#forget(connection);
    this.#leaveWithout();
    if (end === undefined) this.#queue.putBack(unanswered);
    else this.#blame(connection, unanswered, end);
    this.#pump();
  }

  /**
   * A call is convicted where it ran alone, in a process that had answered no other: what earlier calls left in a process
   * may end it later. Only time is always the running call's own.
   */
  #blame(connection: GuestConnection, unanswered: readonly PendingCall[], end: GuestEnd): void {
    const [only] = unanswered;
    const wasAlone = unanswered.length === 1 && (connection.answered === 0 || end.errorCode === "time-limit");
    if (only !== undefined && wasAlone) {
      this.#queue.convict(only);
      only.settle(outcomeOfEnd(end, this.#parts.program.limits.time_ms));
    } else {
      this.#queue.suspect(unanswered);
      this.#convictions.died(performance.now());
    }
    if (wasAlone || end.isViolation === true) this.#convictions.convict(performance.now());
  }

  #forget(connection: GuestConnection): void {
    if (connection === this.#current) {
      this.#current = undefined;
      this.#isDraining = false;
    } else if (connection === this.#spare) this.#spare = undefined;
  }

  /** What keeps a process from being started: a fault of the program is an outcome, one of the machine is thrown. */
  #failAll(error: Error): void {
    if (!(error instanceof LoopaiError) || error.code.startsWith("sandbox-")) {
      for (const { refuse } of this.#queue.takeAll()) refuse(error);
    } else this.#settleAll({ errorCode: error.code, message: error.message });
  }

  #settleAll(end: GuestEnd): void {
    for (const { settle } of this.#queue.takeAll()) settle(outcomeOfEnd(end, this.#parts.program.limits.time_ms));
  }

  #startFailed(cause: unknown): LoopaiError {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new LoopaiError("sandbox-unavailable", `Cannot start ${this.#parts.program.name}: ${why}`, { cause });
  }

  #saturated(): LoopaiError {
    const { name } = this.#parts.program;
    return new LoopaiError(
      "sandbox-saturated",
      `Cannot run ${name}: ${this.#queue.length} calls of it wait: try again`,
    );
  }
}

function restMessage(restMs: number): string {
  return `it ended its process three times within a minute and rests for ${Math.ceil(restMs / 1_000)} s`;
}

function closedError(name: string): LoopaiError {
  return new LoopaiError("server-stopping", `Cannot run ${name}: its session is closed`);
}
