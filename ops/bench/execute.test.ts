import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { benchExecute } from "./execute.ts";

const EXAMPLE = new URL("../../examples/spam-detector/train.jsonl", import.meta.url);

test("benchExecute() times a learned program, its arithmetic and thirty rules", async () => {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const lines = (await readFile(EXAMPLE, "utf8")).split("\n");
  await writeFile(join(folder, "train.jsonl"), lines.slice(0, 600).join("\n"));
  await writeFile(join(folder, "heldout.jsonl"), lines.slice(600, 800).join("\n"));

  const figures = await benchExecute({ data: folder, rounds: 1, roundUs: 1_000 });

  await rm(folder, { recursive: true });
  expect(Object.keys(figures)).toEqual(["call_cpu_us", "rules_cpu_us", "bare_cpu_us"]);
  expect(Math.min(...Object.values(figures))).toBeGreaterThan(0);
});
