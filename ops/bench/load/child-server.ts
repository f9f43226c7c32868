/** A server in a process of its own, so that its CPU time is its alone and it can be killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface ChildServerOptions {
  /** Script that calls {@link say} when it listens. */
  readonly script: URL;
  readonly args?: readonly string[];
  /** What the command starts with: `taskset -c 0`, `strace ...`. */
  readonly prefix?: readonly string[];
}

/** Tells the parent where this process listens. */
export function say(url: string): void {
  process.stdout.write(`${url}\n`);
}

export class ChildServer implements AsyncDisposable {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;

  private constructor(child: ChildProcess, ended: Promise<unknown>, url: string) {
    this.#child = child;
    this.#ended = ended;
    this.url = url;
  }

  /** Resolves when the server listens. @throws {Error} when it ends before; its stderr is ours. */
  static async start({ script, args = [], prefix = [] }: ChildServerOptions): Promise<ChildServer> {
    const node = [process.execPath, "--conditions=loopai-source", "--enable-source-maps", script.pathname, ...args];
    const [command = "", ...rest] = [...prefix, ...node];
    const child = spawn(command, rest, { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "close");
    const lines = createInterface({ input: child.stdout });
    const first = await Promise.race([once(lines, "line"), ended.then(() => undefined)]);
    if (first === undefined) throw new Error(`Cannot start ${script.pathname}: it ended with ${child.exitCode}`);
    return new ChildServer(child, ended, String(first[0]));
  }

  /** Of the process that was started: with `strace` before it, that is strace. */
  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Ends it at once, as a crash would, and waits until it is gone. */
  async kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#ended;
  }

  /** Asks it to end and waits. */
  async stop(): Promise<void> {
    this.#child.kill("SIGTERM");
    await this.#ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.running) await this.kill();
  }
}
