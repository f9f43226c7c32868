/**
 * A sandbox that is opened when code is first to be run: a machine that runs data programs only pays for nothing.
 *
 * What was found of the machine is kept. A machine that isolates too little is looked at again after a while, since
 * somebody may have mended it.
 */
import { performance } from "node:perf_hooks";
import { LoopaiError } from "@loopai/core";
import type { CodeProgram } from "./code-program.ts";
import type { SandboxReport } from "./isolation/sandbox-report.ts";
import type { LoadedProgram, Sandbox } from "./sandbox.ts";
import type { Script, ScriptOutcome } from "./scripts/script.ts";

const LOOK_AGAIN_MS = 10_000;

export interface OpenedSandbox {
  readonly sandbox: Sandbox;
  readonly report: SandboxReport;
  /** Gives back what starting guests took, once the sandbox is closed. */
  readonly close: () => Promise<void>;
}

export class LazySandbox {
  /** @throws {LoopaiError} `sandbox-unavailable`, naming what is missing. */
  readonly #open: () => Promise<OpenedSandbox>;
  #opening: Promise<OpenedSandbox> | undefined;
  #sandbox: Sandbox | undefined;
  #closed = false;
  /** When opening failed last; Infinity while it did not. */
  #failedMs = Number.POSITIVE_INFINITY;

  constructor(open: () => Promise<OpenedSandbox>) {
    this.#open = open;
  }

  /** Warm processes that there are, those that start or end included. */
  get processes(): number {
    return this.#sandbox?.processes ?? 0;
  }

  /** See {@link Sandbox.load}. */
  async load(program: CodeProgram): Promise<LoadedProgram> {
    const { sandbox } = await this.#opened();
    return sandbox.load(program);
  }

  /** See {@link Sandbox.runScript}. */
  async runScript(script: Script, stdin: string, signal?: AbortSignal): Promise<ScriptOutcome> {
    const { sandbox } = await this.#opened();
    return sandbox.runScript(script, stdin, signal);
  }

  /** What keeps guests in here, and which languages there are. @throws {LoopaiError} `sandbox-unavailable`. */
  async report(): Promise<SandboxReport> {
    return (await this.#opened()).report;
  }

  async close(): Promise<void> {
    this.#closed = true;
    const opened = await this.#opening?.catch(() => undefined);
    await opened?.sandbox.close();
    await opened?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #opened(): Promise<OpenedSandbox> {
    if (this.#closed) {
      return Promise.reject(new LoopaiError("server-stopping", "Cannot run code: the sandbox is closed"));
    }
    if (performance.now() - this.#failedMs > LOOK_AGAIN_MS) {
      this.#failedMs = Number.POSITIVE_INFINITY;
      this.#opening = undefined;
    }
    return (this.#opening ??= this.#openNow());
  }

  async #openNow(): Promise<OpenedSandbox> {
    try {
      const opened = await this.#open();
      this.#sandbox = opened.sandbox;
      return opened;
    } catch (error) {
      this.#failedMs = performance.now();
      throw error;
    }
  }
}
