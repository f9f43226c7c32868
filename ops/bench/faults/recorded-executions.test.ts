import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { crc32cText } from "./crc32c.ts";
import { recordedExecutions } from "./recorded-executions.ts";

let path: string;

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), "bench-lines-"));
});
afterEach(() => rmSync(path, { recursive: true }));

function line(id: string, sampled = false): string {
  const text = `{"execution_id":"${id}","sampled":${sampled}`;
  return `${text},"crc32c":"${crc32cText(Buffer.from(text))}"}`;
}

function write(dataset: string, text: string): void {
  const folder = join(path, "loop-apps", "app-001", "datasets", dataset);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "2026-11-20.a.jsonl"), text);
}

test("recordedExecutions() counts lines by execution, and samples by themselves", async () => {
  write("executions", `${line("a", true)}\n${line("b")}\n${line("b")}\n`);
  write("samples", `${line("a", true)}\n`);

  const recorded = await recordedExecutions(path, "app-001");

  expect(recorded).toEqual({
    lines: new Map([
      ["a", 1],
      ["b", 2],
    ]),
    sampled: new Set(["a"]),
    samples: new Map([["a", 1]]),
    torn: 0,
  });
});

test.for<[string, string]>([
  ["ends without a newline", `${line("a")}\n${line("b")}`],
  ["ends in the middle", `${line("a")}\n{"execution_id":"b","sam`],
  ["has a changed byte", `${line("a")}\n${line("b").replace("false", "fa1se")}\n`],
  ["has no checksum", `${line("a")}\n{"execution_id":"b","sampled":false}\n`],
  ["is empty", `${line("a")}\n\n`],
])("recordedExecutions() counts a line as torn that %s", async ([, text]) => {
  write("executions", text);

  const recorded = await recordedExecutions(path, "app-001");

  expect({ torn: recorded.torn, whole: [...recorded.lines.keys()] }).toEqual({ torn: 1, whole: ["a"] });
});
