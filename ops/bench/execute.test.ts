import { expect, test } from "vitest";
import { benchExecute } from "./execute.ts";
import { SmallExample } from "./small-example.test.fixture.ts";

test("benchExecute() times a learned program alone, recorded and embedded, its arithmetic, thirty rules and the writing of lines", async () => {
  using data = new SmallExample();

  const figures = await benchExecute({ data: data.path, rounds: 1, roundUs: 1_000 });

  expect(Object.keys(figures)).toEqual([
    "call_cpu_us",
    "rules_cpu_us",
    "bare_cpu_us",
    "hot_path_cpu_us",
    "embedded_cpu_us",
    "jsonl_records_per_cpu_s",
    "bare_write_records_per_cpu_s",
  ]);
  expect(Math.min(...Object.values(figures))).toBeGreaterThan(0);
});
