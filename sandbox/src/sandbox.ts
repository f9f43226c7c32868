/**
 * Runs code that nobody has read: quick, and unable to do harm.
 *
 * Owns the warm processes of all programs on this machine. Knows no apps and no records: callers say what to run, and
 * check what comes back against their schemas.
 */
import { LoopaiError } from "@loopai/core";
import type { Call, CallOutcome } from "./call.ts";
import type { CodeProgram, Language } from "./code-program.ts";
import type { Driver, Prepared, Toolchain } from "./drivers/driver.ts";
import type { GuestLauncher } from "./isolation/guest.ts";
import type { PreparedCode } from "./prepare/prepared-code.ts";
import type { Script, ScriptOutcome } from "./scripts/script.ts";
import { ScriptRuns } from "./scripts/script-runs.ts";
import { BusyWatch } from "./sessions/busy-watch.ts";
import { IdleSweep } from "./sessions/idle-sweep.ts";
import { ProcessSlots } from "./sessions/process-slots.ts";
import { ProgramSession } from "./sessions/program-session.ts";

export interface SandboxParts {
  readonly launcher: GuestLauncher;
  readonly drivers: readonly Driver[];
  readonly prepared: PreparedCode;
  /** Most warm processes at once, over all programs. */
  readonly processes: number;
  /** How long a program keeps its process without a call, in milliseconds. */
  readonly idleMs: number;
}

/** A program that is checked, compiled and warm. Nobody has to close it: without calls it gives its processes up. */
export interface LoadedProgram {
  /** See {@link ProgramSession.execute}. */
  execute(call: Call): Promise<CallOutcome>;
  /** Ends its processes. May be called twice. */
  close(): Promise<void>;
}

export class Sandbox {
  readonly #parts: SandboxParts;
  readonly #slots: ProcessSlots;
  readonly #watch = new BusyWatch();
  readonly #scripts: ScriptRuns;
  readonly #sweep: IdleSweep;
  readonly #toolchains = new Map<Language, Promise<Toolchain>>();
  #closing: Promise<void> | undefined;

  constructor(parts: SandboxParts) {
    this.#parts = parts;
    this.#slots = new ProcessSlots(parts.processes);
    this.#scripts = new ScriptRuns({
      launcher: parts.launcher,
      prepared: parts.prepared,
      slots: this.#slots,
      most: Math.max(1, Math.floor(parts.processes / 2)),
    });
    this.#sweep = new IdleSweep(this.#slots.holders, parts.idleMs);
  }

  /** Warm processes that there are, those that start or end included. */
  get processes(): number {
    return this.#slots.taken;
  }

  /**
   * Checks, compiles and starts `program`.
   *
   * @throws {LoopaiError} `language-unavailable`, `sandbox-unavailable`, `sandbox-saturated`.
   * @throws {LoopaiError} `load-failed`, or the limit that loading met: the program is wrong.
   */
  async load(program: CodeProgram): Promise<LoadedProgram> {
    this.#refuseClosed("load a program");
    const driver = this.#driver(program.language);
    const toolchain = await this.#toolchain(driver);
    const prepared = await this.#parts.prepared.of(program, driver, toolchain);
    const session = await this.#session(program, driver, prepared);
    await session.open();
    return { execute: (call) => session.execute(call), close: () => session.close() };
  }

  /**
   * Runs a whole script once, in a process of its own that is gone afterwards.
   *
   * Never rejects because of the script, once it is prepared.
   *
   * @param stdin All that it can read.
   * @param signal Ends it early; the promise then rejects with `signal.reason`.
   * @throws {LoopaiError} `load-failed` when it cannot be checked or compiled.
   * @throws {LoopaiError} `language-unavailable`, `sandbox-unavailable`, `sandbox-saturated`.
   */
  async runScript(script: Script, stdin: string, signal?: AbortSignal): Promise<ScriptOutcome> {
    this.#refuseClosed("run a script");
    const driver = this.#driver(script.language);
    await this.#toolchain(driver);
    return this.#scripts.run(script, driver, stdin, signal);
  }

  /** Ends all processes. Calls and scripts under way are refused. May be called twice. */
  close(): Promise<void> {
    return (this.#closing ??= this.#closeNow());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #closeNow(): Promise<void> {
    this.#sweep.close();
    const ended = this.#slots.close();
    this.#scripts.close();
    await Promise.all([...this.#slots.holders].map((holder) => holder.close()));
    await ended;
    this.#watch.close();
  }

  #refuseClosed(act: string): void {
    if (this.#closing === undefined) return;
    throw new LoopaiError("server-stopping", `Cannot ${act}: the sandbox is closed`);
  }

  async #session(program: CodeProgram, driver: Driver, prepared: Prepared): Promise<ProgramSession> {
    const { launcher } = this.#parts;
    const { limits } = program;
    return new ProgramSession({
      program,
      launcher,
      slots: this.#slots,
      onStarted: (connection) => this.#watch.add(connection),
      onBusy: () => this.#watch.wake(),
      recipe: {
        command: await driver.command(program, prepared),
        load: await driver.load(program, prepared),
        limits,
        limitBehind: (exit, stderr) => driver.limitBehind(exit, stderr),
        reasonIn: driver.reasonIn,
      },
    });
  }

  #driver(language: Language): Driver {
    const driver = this.#parts.drivers.find((one) => one.language === language);
    if (driver !== undefined) return driver;
    throw new LoopaiError("language-unavailable", `Cannot run ${language}: this release has no driver for it`);
  }

  #toolchain(driver: Driver): Promise<Toolchain> {
    const known = this.#toolchains.get(driver.language);
    if (known !== undefined) return known;
    const finding = driver.findToolchain();
    this.#toolchains.set(driver.language, finding);
    // A failure is not remembered: the tools may be installed.
    finding.catch(() => this.#toolchains.delete(driver.language));
    return finding;
  }
}
