import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { isolatedSandbox, lackedFor, testProgram } from "../isolated-sandbox.test.fixture.ts";

const PAGE = readFileSync(new URL("../../../docs/reference/code-programs.md", import.meta.url), "utf8");

test("the example in Go runs as documented, with the file beside it", { timeout: 300_000 }, async (context) => {
  const sandbox = isolatedSandbox();
  onTestFinished(() => sandbox.close());
  const lacked = await lackedFor(sandbox, "go");
  if (lacked !== undefined) context.skip(lacked);
  const [, code = ""] = /```go\n([\s\S]*?)```/.exec(PAGE) ?? [];
  const artifacts = [{ path: "codes.json", bytes: new TextEncoder().encode('{"SPRING": 0.1}'), shared: false }];
  const program = await sandbox.load({
    ...testProgram("go", code, { time_ms: 1_000, memory_bytes: 2 ** 27 }),
    artifacts,
  });
  const discount = (name: string) => program.execute({ input: { total: 120, code: name }, nowMs: 0, seed: 0 });

  const outcomes = [await discount("SPRING"), await discount("AUTUMN")];

  expect(outcomes).toMatchObject([
    { status: "succeeded", output: 12 },
    { status: "succeeded", output: 0, confidence: 0.6, reason: "unknown code" },
  ]);
});
