/** `loopai run`: tries a file of code by the contract of programs. Needs no data folder and no server. */
import { JsonSchema, systemClock } from "@loopai/core";
import { Command } from "commander";
import { codeText, readCodeFile } from "../code-file.ts";
import { examples } from "../examples.ts";
import { EXIT } from "../exit-code.ts";
import { jsonFrom } from "../json-option.ts";
import { gathered, wholeNumber } from "../option-values.ts";
import { safeJson } from "../render/safe-json.ts";
import type { Run } from "../run.ts";
import type { Shell } from "../shell.ts";
import { UsageError } from "../usage-error.ts";

interface RunFileOptions {
  readonly input: string;
  readonly file?: readonly string[];
  readonly language?: string;
  readonly returns?: string;
  readonly timeMs?: number;
  readonly memoryMb?: number;
  readonly outputSchema?: string;
  readonly repeat: number;
}

const MIB = 2 ** 20;

export function runFileCommand(run: Run): Command {
  const command = new Command("run")
    .summary("try a file of code in the sandbox")
    .description(
      "Runs a file of JavaScript, TypeScript, Python or Go in the sandbox: calls its execute(input, context) and prints how that ended, as one object. " +
        "Needs no data folder and no server, and records nothing. Ends with exit code 0 only where the code succeeded.",
    )
    .argument("<file>", "the code")
    .requiredOption("--input <json>", "the input as JSON; @FILE reads it from a file, - from stdin")
    .option("--file <path>", "a file that it finds beside itself; may be given several times", gathered)
    .option("--language <name>", "javascript, typescript, python or go (default: by the file's ending)")
    .option("--returns <form>", "output, or answer: what it returns is {output, confidence, reason} (default: output)")
    .option("--time-ms <number>", "longest time of one call, in milliseconds (default: 1000)", wholeNumber(1, 60_000))
    .option("--memory-mb <number>", "memory of its process, in MiB (default: 128)", wholeNumber(16, 4_096))
    .option("--output-schema <json>", "JSON Schema that the output must fit; @FILE reads it from a file")
    .option("--repeat <number>", "calls in one warm process, with their p50 and p99", wholeNumber(1, 1_000_000), 1)
    .action(run(runFile));
  return examples(command, [
    ["loopai run discount.py --input '{\"total\": 120}'", "One call"],
    ["loopai run discount.ts --input @order.json --output-schema @discount.schema.json", "Input and schema from files"],
    ["loopai run discount.go --input - --repeat 1000 < order.json", "How long a call takes"],
  ]);
}

async function runFile(shell: Shell, options: RunFileOptions, path = ""): Promise<void> {
  const { languageOfFile, runCode } = await import("@loopai/server");
  const file = await readCodeFile(shell, path);
  // Said before the language is asked for: what is no text has none.
  codeText(file);
  const language = languageOfFile(file.name, options.language);
  const input = await jsonFrom(shell, "--input", options.input);
  const outputSchema = await schemaFrom(shell, options);
  const { timeMs, memoryMb, repeat } = options;
  const files = await Promise.all((options.file ?? []).map((one) => readCodeFile(shell, one)));
  const view = await runCode(shell.sandbox, {
    language,
    entry: file.name,
    code: file.bytes,
    files: files.map(({ name, bytes }) => ({ path: name, bytes })),
    input,
    nowMs: systemClock(),
    terms: {
      returns: returnsFrom(options),
      limits: {
        ...(timeMs === undefined ? {} : { time_ms: timeMs }),
        ...(memoryMb === undefined ? {} : { memory_bytes: memoryMb * MIB }),
      },
    },
    ...(outputSchema === undefined ? {} : { outputSchema }),
    repeat,
    signal: shell.signal,
  });
  if (view.status !== "succeeded") shell.exitCode = EXIT.failed.code;
  shell.answer(view, () => safeJson(view));
}

async function schemaFrom(shell: Shell, { outputSchema }: RunFileOptions): Promise<JsonSchema | undefined> {
  if (outputSchema === undefined) return undefined;
  if (outputSchema === "-") throw new UsageError("Cannot read --output-schema: - is for --input; name a file with @");
  const schema = JsonSchema.safeParse(await jsonFrom(shell, "--output-schema", outputSchema));
  if (schema.success) return schema.data;
  throw new UsageError("Cannot read --output-schema: it is no JSON Schema: expected an object, true or false");
}

function returnsFrom({ returns = "output" }: RunFileOptions): "output" | "answer" {
  if (returns === "output" || returns === "answer") return returns;
  throw new UsageError(`Cannot read --returns "${returns}": expected output or answer`);
}
