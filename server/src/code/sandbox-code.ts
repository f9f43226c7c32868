/** The sandbox as the proposers of code see it: code that a model wrote, asked under the app's schemas. */
import { performance } from "node:perf_hooks";
import { CodeTerms, type JsonSchema, type LabelledRow, sha256Of } from "@loopai/core";
import { compileSchema } from "@loopai/engine";
import type { CodeProgram } from "@loopai/sandbox";
import type { AskedRow, CodePort, WrittenCode } from "@loopai/synthesis";
import { askCode } from "./ask-code.ts";
import type { CodeSandbox } from "./code-sandbox.ts";
import { tryCode } from "./try-code.ts";

export interface SandboxCodeOptions {
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  /** What the code takes for the time. */
  readonly nowMs: number;
}

/** Calls that are under way at once in one process. */
const AT_ONCE = 64;
/** Time after which no further row is asked, in milliseconds. */
const ASK_MS = 20_000;

export function sandboxCode(sandbox: CodeSandbox, { inputSchema, outputSchema, nowMs }: SandboxCodeOptions): CodePort {
  const checkInput = compileSchema(inputSchema, "input_schema");
  const checkOutput = compileSchema(outputSchema, "output_schema");
  const question = { checkInput, checkOutput, nowMs };
  return {
    async ask(code, rows, signal) {
      const loaded = await sandbox.load(programOf(code));
      try {
        const untilMs = performance.now() + ASK_MS;
        const asked: AskedRow[] = [];
        while (asked.length < rows.length && performance.now() <= untilMs) {
          signal?.throwIfAborted();
          const next = rows.slice(asked.length, asked.length + AT_ONCE);
          asked.push(...(await Promise.all(next.map((row) => askCode(loaded, question, row)))));
        }
        return asked;
      } finally {
        await loaded.close();
      }
    },
    replay(code: WrittenCode, rows: readonly LabelledRow[], signal = new AbortController().signal) {
      return tryCode(sandbox, programOf(code), { ...question, rows, signal });
    },
  };
}

function programOf({ language, entry, files }: WrittenCode): CodeProgram {
  const code = files.get(entry) ?? new Uint8Array();
  const sha256 = sha256Of(code);
  const { returns, isolation, limits } = CodeTerms.parse({});
  const named = { organisation: "", key: `written/${sha256}`, name: "the program that the model wrote" };
  return { ...named, language, sha256, entry, code, artifacts: [], returns, isolation, limits };
}
