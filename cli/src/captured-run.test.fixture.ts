/** The command line in this process, with its streams caught: what most tests of commands run. */
import { Readable } from "node:stream";
import type { CodeSandbox, LlmPort } from "@loopai/server";
import { runCommandLine } from "./run-command-line.ts";

export interface CapturedRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The last line of stdout, parsed; undefined where it is no JSON. */
  readonly json: unknown;
}

export interface CaptureOptions {
  readonly stdin?: string | Uint8Array;
  /** Keys as a terminal would give them: stdin is then a terminal. */
  readonly keys?: readonly string[];
  readonly signal?: AbortSignal;
  /** @defaultValue none */
  readonly sandbox?: CodeSandbox;
  /** @defaultValue none is set up */
  readonly llm?: LlmPort;
}

/** Runs `loopai ARGS` with `folder` as the working folder. */
export async function run(folder: string, args: readonly string[], options: CaptureOptions = {}): Promise<CapturedRun> {
  const stdout = new Capture();
  const stderr = new Capture();
  const chunks = options.keys ?? (options.stdin === undefined ? [] : [Buffer.from(options.stdin)]);
  const stdin = Object.assign(Readable.from(chunks), { isTTY: options.keys !== undefined });
  const code = await runCommandLine(args, {
    stdin,
    stdout,
    stderr,
    config: { dataDir: undefined, noColor: true, codeRuns: false, sandbox: {}, llm: { settings: {}, key: undefined } },
    folder,
    signal: options.signal ?? new AbortController().signal,
    ...(options.sandbox === undefined ? {} : { sandbox: options.sandbox }),
    ...(options.llm === undefined ? {} : { llm: options.llm }),
  });
  return { code, out: stdout.text, err: stderr.text, json: lastLineJson(stdout.text) };
}

class Capture {
  text = "";

  write(text: string): void {
    this.text += text;
  }

  on(): void {
    // Memory does not fail.
  }
}

function lastLineJson(text: string): unknown {
  try {
    return JSON.parse(text.trimEnd().split("\n").at(-1) ?? "");
  } catch {
    return undefined;
  }
}
