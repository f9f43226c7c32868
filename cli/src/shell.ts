/**
 * What a command has of the outside world: streams, global options, the signal to stop, the API.
 *
 * Commands answer once, by {@link Shell.answer}: as text for people or, with `--json`, as one object that is
 * the last line of stdout. Everything else (progress, notes) goes to stderr.
 */
import { once } from "node:events";
import { resolve } from "node:path";
import { inspect } from "node:util";
import type { CodeSandbox, LlmPort, Log } from "@loopai/server";
import { ApiClient } from "./api-client.ts";
import type { CliConfig } from "./config.ts";
import { EXIT } from "./exit-code.ts";
import { Interrupted } from "./interrupt.ts";
import { dataDirOption } from "./next-command.ts";
import { type OutputStream, Printer } from "./printer.ts";
import { oneLine } from "./render/one-line.ts";

/** Options that every command takes. */
export interface GlobalOptions {
  readonly dataDir?: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** What is needed of `process.stdin`. */
export interface InputStream extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean;
  setRawMode?(on: boolean): unknown;
  destroy(): unknown;
}

/** The process around the command line, or a test's stand-in for it. */
export interface Surroundings {
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly config: CliConfig;
  /** Folder that relative paths start from. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Where code runs; stays its opener's. @defaultValue code is refused: `sandbox-unavailable` */
  readonly sandbox?: CodeSandbox;
  /** How a model is come to. @defaultValue none is set up */
  readonly llm?: LlmPort;
  /** Called when stdout cannot be written any more: whoever read it has gone away, or the disk is full. */
  readonly onOutputClosed?: (cause: NodeJS.ErrnoException) => void;
}

export class Shell implements AsyncDisposable {
  readonly stdin: InputStream;
  readonly stdout: Printer;
  readonly stderr: Printer;
  readonly signal: AbortSignal;
  readonly json: boolean;
  readonly sandbox: CodeSandbox | undefined;
  readonly #llm: LlmPort | undefined;
  /** The environment lets `serve` run scripts that callers send. */
  readonly codeRuns: boolean;
  readonly dataDir: string;
  /** How `--data-dir` must be repeated in a command that is suggested; "" where the default does. */
  readonly dataDirOption: string;
  /** Set by a command whose answer is itself a failure. */
  exitCode = 0;
  #endsWhenStopped = false;
  readonly #folder: string;
  readonly #verbose: boolean;
  #client: Promise<ApiClient> | undefined;

  constructor(around: Surroundings, options: GlobalOptions) {
    this.stdin = around.stdin;
    this.stdout = new Printer(around.stdout, around.config.noColor, around.onOutputClosed);
    this.stderr = new Printer(around.stderr, around.config.noColor);
    this.signal = around.signal;
    this.json = options.json === true;
    this.sandbox = around.sandbox;
    this.#llm = around.llm;
    this.codeRuns = around.config.codeRuns;
    this.#verbose = options.verbose === true;
    this.#folder = around.folder;
    this.dataDir = this.path(options.dataDir ?? around.config.dataDir ?? "loopai-data");
    // Ends a wait for the next line or key; the command that waited is stopped with the signal's reason.
    this.signal.addEventListener("abort", () => this.stdin.destroy(), { once: true });
    this.dataDirOption = options.dataDir === undefined ? "" : dataDirOption(options.dataDir);
  }

  /** Absolute path of a path on the command line. */
  path(given: string): string {
    return resolve(this.#folder, given);
  }

  /**
   * The API over the data folder, opened on first use and closed with the shell.
   *
   * @param create Makes the data folder where there is none.
   * @throws {LoopaiError} `data-folder-missing`
   */
  async api(create = false, dataDir: string = this.dataDir): Promise<ApiClient> {
    return (this.#client ??= ApiClient.open({
      dataDir,
      create,
      log: this.log,
      ...this.sandboxOption,
      ...this.llmOption,
    }));
  }

  /** The sandbox as an option of a server in this process. */
  get sandboxOption(): { readonly sandbox?: CodeSandbox } {
    return this.sandbox === undefined ? {} : { sandbox: this.sandbox };
  }

  /** The model as an option of a server in this process. */
  get llmOption(): { readonly llm?: LlmPort } {
    return this.#llm === undefined ? {} : { llm: this.#llm };
  }

  /** The model that is set up. @throws {LoopaiError} `llm-not-configured` once it is opened. */
  get llm(): LlmPort {
    return this.#llm ?? { open: async () => (await import("@loopai/server")).NO_LLM.open() };
  }

  /** What a server in this process reports beside its answers. */
  get log(): Log {
    return this.#verbose ? this.#wholeLog() : this.#noticeLog();
  }

  /** Gives the command's answer: `value` as one line with `--json`, else `text`. */
  answer(value: object, text: () => string): void {
    this.stdout.line(this.json ? JSON.stringify(value) : text());
  }

  /**
   * Waits until somebody stops the command, which is its proper end from here on: exit code 0.
   *
   * @throws the signal's reason where it was not Ctrl-C or a signal, but an output that cannot be written.
   */
  async untilStopped(): Promise<void> {
    if (!this.signal.aborted) await once(this.signal, "abort");
    const reason: unknown = this.signal.reason;
    if (!(reason instanceof Interrupted) || reason.exitCode !== EXIT.interrupted.code) throw reason;
    this.#endsWhenStopped = true;
  }

  /** True where being stopped was not how the command ends. */
  get isCutShort(): boolean {
    return this.signal.aborted && !this.#endsWhenStopped;
  }

  /** A line for people beside the answer, on stderr. */
  note(text: string): void {
    this.stderr.line(text);
  }

  /** Of what the server reports, what was mended in the data folder: nothing may be lost in silence. */
  #noticeLog(): Log {
    const info: Log["info"] = (event, { path, message }) => {
      if (event === "data-folder.mended") this.note(oneLine(`${String(path)}: ${String(message)}`));
    };
    return { info, error: () => undefined };
  }

  /** All that the server reports beside its answers, for `--verbose`. */
  #wholeLog(): Log {
    const line = (event: string, fields: object): void =>
      this.note(`${event} ${inspect(fields, { breakLength: Infinity })}`);
    return { info: line, error: line };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    await client?.close();
    // An open stdin would keep the process waiting for a line nobody asks for.
    this.stdin.destroy();
  }
}
