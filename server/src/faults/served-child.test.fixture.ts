/** A server in a process of its own: what is broken around it is not broken around the test. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import type { ExecutionView } from "../views/execution-view.ts";
import type { GivenAnswer } from "./answer-faults.test.fixture.ts";
import { APP_ID } from "./prepared-folder.test.fixture.ts";

export interface ChildOptions {
  readonly dataDir: string;
  /** What the command starts with, such as `strace`; it must hand over to the rest of the command. */
  readonly prefix?: readonly string[];
  /** It runs code, whoever asks. @defaultValue false */
  readonly code?: boolean;
}

const SCRIPT = new URL("./serving-child.test.fixture.ts", import.meta.url).pathname;

export class ServedChild implements AsyncDisposable {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #stderr: Promise<string>;

  private constructor(child: ChildProcess, ended: Promise<unknown>, stderr: Promise<string>, url: string) {
    this.#child = child;
    this.#ended = ended;
    this.#stderr = stderr;
    this.url = url;
  }

  /** Resolves when the server listens. @throws {Error} with its stderr when it ends before. */
  static async start({ dataDir, prefix = [], code = false }: ChildOptions): Promise<ServedChild> {
    const [command, ...args] = [
      ...prefix,
      process.execPath,
      "--conditions=loopai-source",
      SCRIPT,
      dataDir,
      code ? "code" : "",
    ];
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    const ended = once(child, "close");
    const stderr = text(child.stderr);
    const first = await Promise.race([once(createInterface(child.stdout), "line"), ended.then(() => undefined)]);
    if (first === undefined) throw new Error(`Cannot serve: the child ended with ${child.exitCode}: ${await stderr}`);
    return new ServedChild(child, ended, stderr, String(first[0]));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async call(method: string, path: string, body?: unknown): Promise<GivenAnswer> {
    const sent =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    const answer = await fetch(`${this.url}${path}`, { method, ...sent });
    return { status: answer.status, type: answer.headers.get("content-type") ?? "", text: await answer.text() };
  }

  /** One call of the prepared app. */
  execute(input: unknown): Promise<GivenAnswer> {
    return this.call("POST", `/api/v1/loop-apps/${APP_ID}/execute`, { input });
  }

  /** Ends it with a signal. @returns its exit code, null where the signal ended it, and all that it wrote to stderr. */
  async end(signal: NodeJS.Signals): Promise<{ readonly exitCode: number | null; readonly stderr: string }> {
    this.#child.kill(signal);
    await this.#ended;
    return { exitCode: this.#child.exitCode, stderr: await this.#stderr };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.running) await this.end("SIGKILL");
  }
}

/** Id of an execution that was answered. */
export function executionIdOf({ status, text: body }: GivenAnswer): string {
  if (status !== 200) throw new Error(`Cannot read an execution: the answer was ${status}: ${body}`);
  return (JSON.parse(body) as ExecutionView).execution_id;
}
