/**
 * Loads code that nobody knows yet, and asks it what judging it takes: every row twice, in two orders, each in a process of
 * its own.
 *
 * Keeps nothing: the processes are gone when it returns.
 */
import { performance } from "node:perf_hooks";
import { type LabelledRow, LoopaiError } from "@loopai/core";
import type { CodeProgram, LoadedProgram } from "@loopai/sandbox";
import { type AskedRow, shuffled } from "@loopai/synthesis";
import { askCode, type CodeQuestion } from "./ask-code.ts";
import type { CodeSandbox } from "./code-sandbox.ts";

/** Rows that are asked one at a time, to see how long a call takes. */
const TIMED_ROWS = 200;
/** Calls that are under way at once after that; where each has a process of its own they wait for each other anyway. */
const AT_ONCE = { process: 64, call: 1 } as const;
/** Time after which no further row is asked, in milliseconds. */
const ASK_MS = 60_000;
/** Outputs of all rows together, as text in UTF-16 units: they are kept until the code is judged. */
const MOST_KEPT_UNITS = 64 * 1024 * 1024;
/** The same rows again may take this many times as long. */
const AGAIN_TIMES = 3;

export interface Trial {
  /** The rows there was time for, from the first on. */
  readonly asked: readonly AskedRow[];
  /** The same rows, in the same order here, asked in another one. */
  readonly askedAgain: readonly AskedRow[];
  readonly durationsMs: readonly number[];
}

export interface TrialRequest extends CodeQuestion {
  readonly rows: readonly LabelledRow[];
  readonly signal: AbortSignal;
  /** @defaultValue 60,000 */
  readonly askMs?: number;
}

/**
 * @throws {LoopaiError} `load-failed` or the limit that loading met; as `Sandbox.load`.
 * @throws {LoopaiError} `time-limit` where the same rows take far longer the second time.
 * @throws `signal.reason`.
 */
export async function tryCode(sandbox: CodeSandbox, program: CodeProgram, request: TrialRequest): Promise<Trial> {
  const { rows, askMs = ASK_MS } = request;
  const { asked, durationsMs } = await loaded(sandbox, program, (code) => firstTime(code, program, request, askMs));
  const order = shuffled(asked.length, 1);
  const shuffledRows = order.flatMap((at) => rows[at] ?? []);
  const again = await loaded(sandbox, program, (code) =>
    asList(code, program, request, shuffledRows, AGAIN_TIMES * askMs),
  );
  if (again.length < asked.length) {
    throw new LoopaiError(
      "time-limit",
      `Cannot judge ${program.name}: the ${asked.length} rows it was asked take over ${AGAIN_TIMES} times as long in another order`,
    );
  }
  const askedAgain: AskedRow[] = [];
  for (const [place, at] of order.entries()) {
    const row = again[place];
    if (row !== undefined) askedAgain[at] = row;
  }
  return { asked, askedAgain, durationsMs };
}

async function loaded<Result>(
  sandbox: CodeSandbox,
  program: CodeProgram,
  work: (code: LoadedProgram) => Promise<Result>,
): Promise<Result> {
  const code = await sandbox.load(program);
  try {
    return await work(code);
  } finally {
    await code.close();
  }
}

/** Counts what is kept of the answers. */
class KeptUnits {
  readonly #name: string;
  #units = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /** @throws {LoopaiError} `output-limit` where the outputs are too much together. */
  add(asked: readonly AskedRow[]): readonly AskedRow[] {
    for (const { answer } of asked) this.#units += answer === undefined ? 0 : JSON.stringify(answer.output).length;
    if (this.#units <= MOST_KEPT_UNITS) return asked;
    throw new LoopaiError(
      "output-limit",
      `Cannot judge ${this.#name}: its outputs are over ${MOST_KEPT_UNITS / 2 ** 20} MiB together; let it answer less, or judge it by fewer rows`,
    );
  }
}

/** The first rows one at a time, the others together. */
async function firstTime(code: LoadedProgram, program: CodeProgram, request: TrialRequest, askMs: number) {
  const { rows, signal } = request;
  const untilMs = performance.now() + askMs;
  const kept = new KeptUnits(program.name);
  const asked: AskedRow[] = [];
  const durationsMs: number[] = [];
  for (const row of rows.slice(0, TIMED_ROWS)) {
    signal.throwIfAborted();
    const startMs = performance.now();
    if (startMs > untilMs) return { asked, durationsMs };
    asked.push(...kept.add([await askCode(code, request, row)]));
    durationsMs.push(performance.now() - startMs);
  }
  const leftMs = untilMs - performance.now();
  asked.push(...(await asList(code, program, request, rows.slice(TIMED_ROWS), leftMs)));
  return { asked, durationsMs };
}

/** As many of `rows` as `askMs` allows, from the first on. */
async function asList(
  code: LoadedProgram,
  { isolation, name }: CodeProgram,
  request: TrialRequest,
  rows: readonly LabelledRow[],
  askMs: number,
): Promise<readonly AskedRow[]> {
  const untilMs = performance.now() + askMs;
  const kept = new KeptUnits(name);
  const asked: AskedRow[] = [];
  while (asked.length < rows.length && performance.now() <= untilMs) {
    request.signal.throwIfAborted();
    const next = rows.slice(asked.length, asked.length + AT_ONCE[isolation]);
    asked.push(...kept.add(await Promise.all(next.map((row) => askCode(code, request, row)))));
  }
  return asked;
}
