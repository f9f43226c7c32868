/**
 * Runs a file of code by the contract of programs, without an app: `execute(input, context)`, once or again and again in one
 * warm process.
 */
import { performance } from "node:perf_hooks";
import { CodeTerms, type Json, type JsonSchema, LoopaiError, quantile, sha256Of } from "@loopai/core";
import { compileSchema } from "@loopai/engine";
import type { CallOutcome, CodeProgram, Language, LoadedProgram } from "@loopai/sandbox";
import type { CodeSandbox } from "./code-sandbox.ts";
import { NO_SANDBOX } from "./no-sandbox.ts";

export interface CodeTry {
  readonly language: Language;
  /** Name of the file: in it stands how it ends. */
  readonly entry: string;
  readonly code: Uint8Array;
  readonly input: Json;
  /** Files that it finds beside itself. @defaultValue none */
  readonly files?: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** What the code takes for the time. */
  readonly nowMs: number;
  readonly terms?: Partial<Pick<CodeTerms, "returns">> & { readonly limits?: Partial<CodeTerms["limits"]> };
  /** An output that does not fit it has failed. @defaultValue any output fits */
  readonly outputSchema?: JsonSchema;
  /** Calls, one after the other; the first that does not succeed is the last. @defaultValue 1 */
  readonly repeat?: number;
  readonly signal: AbortSignal;
}

/** How the last call ended, under its wire names. */
export interface CodeTryView {
  readonly status: "succeeded" | "failed" | "timed-out";
  readonly output?: Json;
  readonly confidence?: number;
  readonly reason?: string;
  readonly error_code?: string;
  readonly message?: string;
  /** Of the last call; without one, of loading. */
  readonly duration_ms: number;
  /** What the code wrote, safe to show. */
  readonly logs: string;
  /** Over all calls, where several were asked for. */
  readonly latency?: { readonly calls: number; readonly p50_ms: number; readonly p99_ms: number };
}

/** Codes that speak of this machine: no try of the code was made. */
const MACHINE: ReadonlySet<string> = new Set([
  "language-unavailable",
  "sandbox-unavailable",
  "sandbox-saturated",
  "server-stopping",
]);

/**
 * Never rejects because of the code: what does not load has failed.
 *
 * @param sandbox Undefined where there is none.
 * @throws {LoopaiError} `language-unavailable`, `sandbox-unavailable`, `sandbox-saturated`; `schema-invalid`.
 * @throws `signal.reason`.
 */
export async function runCode(sandbox: CodeSandbox | undefined, request: CodeTry): Promise<CodeTryView> {
  const check = compileSchema(request.outputSchema ?? true, "the output schema");
  const startedMs = performance.now();
  let loaded: LoadedProgram;
  try {
    loaded = await (sandbox ?? NO_SANDBOX).load(programOf(request));
  } catch (error) {
    if (!(error instanceof LoopaiError) || MACHINE.has(error.code)) throw error;
    const failed = { status: "failed", error_code: error.code, message: error.message } as const;
    return { ...failed, duration_ms: rounded(performance.now() - startedMs), logs: "" };
  }
  const { signal } = request;
  // Ends the call under way, which then rejects.
  const end = () => void loaded.close();
  signal.addEventListener("abort", end, { once: true });
  try {
    return await calls(loaded, request, (outcome) => judged(outcome, check));
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", end);
    await loaded.close();
  }
}

async function calls(
  program: LoadedProgram,
  { input, nowMs, repeat = 1, signal }: CodeTry,
  judge: (outcome: CallOutcome) => Omit<CodeTryView, "duration_ms">,
): Promise<CodeTryView> {
  const durationsMs: number[] = [];
  for (;;) {
    signal.throwIfAborted();
    const startedMs = performance.now();
    const outcome = await program.execute({ input, nowMs, seed: 0 });
    durationsMs.push(performance.now() - startedMs);
    const view = judge(outcome);
    if (view.status === "succeeded" && durationsMs.length < repeat) continue;
    const told = { ...view, duration_ms: rounded(durationsMs.at(-1) ?? 0) };
    return repeat === 1 ? told : { ...told, latency: latencyOf(durationsMs) };
  }
}

function judged(outcome: CallOutcome, check: ReturnType<typeof compileSchema>): Omit<CodeTryView, "duration_ms"> {
  switch (outcome.status) {
    case "succeeded": {
      const [wrong] = check(outcome.output) ?? [];
      if (wrong === undefined) return outcome;
      const where = wrong.at === "" ? "the output" : wrong.at;
      const message = `the output does not fit its schema: ${where} ${wrong.message}`;
      return { ...outcome, status: "failed", error_code: "output-invalid", message };
    }
    case "failed":
      return { status: "failed", error_code: outcome.errorCode, message: outcome.message, logs: outcome.logs };
    case "timed-out": {
      const message = `no answer within ${outcome.limitMs} ms`;
      return { status: "timed-out", error_code: "time-limit", message, logs: outcome.logs };
    }
  }
}

function programOf({ language, entry, code, files = [], terms = {} }: CodeTry): CodeProgram {
  const artifacts = files.map((file) => ({ ...file, shared: false }));
  const sha256 = sha256Of(code);
  const { returns, isolation, limits } = CodeTerms.parse(terms);
  const named = { organisation: "", key: sha256, name: entry };
  return { ...named, language, sha256, entry, code, artifacts, returns, isolation, limits };
}

function latencyOf(durationsMs: readonly number[]): NonNullable<CodeTryView["latency"]> {
  const sorted = Float64Array.from(durationsMs).toSorted();
  return { calls: sorted.length, p50_ms: rounded(quantile(sorted, 0.5)), p99_ms: rounded(quantile(sorted, 0.99)) };
}

function rounded(ms: number): number {
  return Number(ms.toFixed(3));
}
