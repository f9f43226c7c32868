import { sha256Of } from "@loopai/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Language } from "../code-program.ts";
import { Limits } from "../limits.ts";
import { isolatedSandbox } from "../isolated-sandbox.test.fixture.ts";
import type { LazySandbox } from "../lazy-sandbox.ts";
import type { ScriptOutcome } from "./script.ts";

let sandbox: LazySandbox;

beforeAll(async () => {
  sandbox = isolatedSandbox();
  // The toolbox of Go is made once.
  await run("go", GO("")).catch(() => undefined);
}, 300_000);

afterAll(() => sandbox.close());

function run(
  language: Language,
  code: string,
  limits: Partial<Limits> = {},
  input: object = {},
): Promise<ScriptOutcome> {
  const bytes = new TextEncoder().encode(code);
  const script = {
    organisation: "",
    name: "a script",
    language,
    sha256: sha256Of(bytes),
    entry: "script",
    code: bytes,
    limits: Limits.parse({ time_ms: 20_000, memory_bytes: 2 ** 28, ...limits }),
  };
  return sandbox.runScript(script, JSON.stringify(input));
}

function GO(body: string, imports = ""): string {
  return `package main\nimport (${imports})\nfunc main() {\n${body}\n}\n`;
}

const JS = 'import { readFileSync } from "node:fs";\nconst { total } = JSON.parse(readFileSync(0, "utf8"));';
const SUMS: readonly (readonly [Language, string])[] = [
  [
    "javascript",
    `${JS}\nconsole.log("summing"); console.error("a note"); console.log(JSON.stringify({ half: total / 2 }));`,
  ],
  [
    "typescript",
    `${JS}\nconst half: number = total / 2; console.log("summing"); console.error("a note"); console.log(JSON.stringify({ half }));`,
  ],
  [
    "python",
    'import json, sys\ntotal = json.load(sys.stdin)["total"]\nprint("summing")\nprint("a note", file=sys.stderr)\nprint(json.dumps({"half": total / 2}))',
  ],
  [
    "go",
    GO(
      `var told struct{ Total float64 }; json.NewDecoder(os.Stdin).Decode(&told)
       fmt.Println("summing"); fmt.Fprintln(os.Stderr, "a note"); fmt.Printf("{\\"half\\": %v}\\n", told.Total/2)`,
      '"encoding/json"\n"fmt"\n"os"',
    ),
  ],
];

/** A script that ends with this code, does nothing for ever, does not compile. */
const WAYS: Readonly<Record<Language, { exit: string; hang: string; throws: string; exec: string }>> = {
  javascript: {
    exit: 'import process from "node:process"; process.exit(3);',
    hang: "for (;;);",
    throws: 'throw new Error("oh no");',
    exec: 'import { execFileSync } from "node:child_process"; console.log(String(execFileSync("/bin/echo", ["ran"])));',
  },
  typescript: {
    exit: 'import process from "node:process"; const code: number = 3; process.exit(code);',
    hang: "for (;;);",
    throws: 'throw new Error("oh no" as string);',
    exec: 'new Deno.Command("/bin/echo", { args: ["ran"] }).outputSync();',
  },
  python: {
    exit: "import sys\nsys.exit(3)",
    hang: "while True: pass",
    throws: 'def inner():\n  raise ValueError("oh no")\ninner()',
    exec: 'import subprocess\nprint(subprocess.run(["/bin/echo", "ran"]))',
  },
  go: {
    exit: GO("os.Exit(3)", '"os"'),
    hang: GO("for {}"),
    throws: GO('panic("oh no")'),
    exec: GO(
      '_, err := os.StartProcess("/bin/echo", []string{"echo", "ran"}, &os.ProcAttr{}); if err != nil { panic(err) }',
      '"os"',
    ),
  },
};

describe.each(SUMS)("a script in %s", (language, code) => {
  test("reads its input from stdin and prints; the last line is its output", async () => {
    const outcome = await run(language, code, {}, { total: 5 });

    expect(outcome).toMatchObject({
      status: "succeeded",
      output: { half: 2.5 },
      stdout: { text: expect.stringMatching(/^summing\n/) },
      stderr: { text: "a note\n" },
      exit: { exitCode: 0, signal: null },
    });
  });

  test("ends as it says", async () => {
    expect(await run(language, WAYS[language].exit)).toMatchObject({
      status: "failed",
      errorCode: "program-failed",
      exit: { exitCode: 3 },
    });
  });

  test("that throws has failed, and says why", async () => {
    const { status, stderr } = await run(language, WAYS[language].throws);

    expect(status).toBe("failed");
    expect(stderr.text).toContain("oh no");
    expect(stderr.text).not.toContain("harness");
  });

  test("is ended at its time limit", async () => {
    const { status, errorCode } = await run(language, WAYS[language].hang, { time_ms: 1_500 });

    expect([status, errorCode]).toEqual(["timed-out", "time-limit"]);
  });

  test("can execute nothing", async () => {
    const { status, stdout } = await run(language, WAYS[language].exec);

    expect([status, stdout.text]).toEqual(["failed", ""]);
  });
});

test.each<readonly [Language, string, RegExp]>([
  ["javascript", "const = 1;", /Unexpected token/],
  [
    "javascript",
    'import x from "./other.js";',
    /imports are refused: a script has node: modules alone \(line 1, column \d+\)/,
  ],
  ["javascript", 'import("https://example.com/x.js");', /imports are refused/],
  ["typescript", "const x: = 1;", /./],
  ["go", "package main\nfunc main() { x }", /undefined: x/],
  ["go", "package other\nfunc main() {}", /it is no package main/],
  ["go", "package main\nfunc other() {}", /it defines no func main\(\)/],
  ["go", GO("", '"net/http"'), /import "net\/http" is refused/],
])("a script in %s that cannot be prepared is load-failed: %s", async (language, code, message) => {
  await expect(run(language, code)).rejects.toMatchObject({
    code: "load-failed",
    message: expect.stringMatching(message),
  });
});

test("a script in Python that cannot be compiled says so in the interpreter's words", async () => {
  const { status, stderr } = await run("python", "def x(:\n");

  expect([status, stderr.text]).toEqual(["failed", expect.stringContaining("SyntaxError")]);
});
