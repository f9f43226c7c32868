import { afterAll, beforeAll, expect, test } from "vitest";
import { isolatedSandbox, lackedFor, testProgram } from "../isolated-sandbox.test.fixture.ts";
import type { LazySandbox } from "../lazy-sandbox.ts";

let sandbox: LazySandbox;
beforeAll(() => {
  sandbox = isolatedSandbox();
});
afterAll(() => sandbox.close());

test.each([
  [
    "javascript",
    "function helper() {\n  throw new Error('no stock');\n}\nexport function execute() {\n  helper();\n}",
    "Error: no stock (line 2)",
  ],
  [
    "typescript",
    "type A = {\n  a: number;\n};\nexport function execute(input: A): A {\n  throw new Error('no stock');\n}",
    "Error: no stock (line 5)",
  ],
  [
    "typescript",
    "enum A {\n  B,\n}\nexport function execute(): A {\n  throw new Error('no stock');\n}",
    "Error: no stock",
  ],
  [
    "python",
    "def helper():\n    raise ValueError('no stock')\n\ndef execute(input, context):\n    helper()\n",
    "ValueError: no stock (line 2)",
  ],
] as const)("what is thrown in %s tells its line, unless lines have moved (%#)", async (language, code, message) => {
  const lacked = await lackedFor(sandbox, language);
  expect(lacked).toBeUndefined();
  const program = await sandbox.load(testProgram(language, code, { time_ms: 1_000, memory_bytes: 2 ** 27 }));

  const outcome = await program.execute({ input: null, nowMs: 0, seed: 0 });

  expect(outcome).toMatchObject({ status: "failed", errorCode: "program-failed", message });
});
