import { join } from "node:path";
import { newExecutionId } from "@loopai/core";
import { expect, test } from "vitest";
import { sampleLine } from "../sample-app.test.fixture.ts";
import { DAY, RecordBench } from "./record-bench.test.fixture.ts";
import { openRecordSource } from "./record-source.ts";
import { windowAround } from "./time-window.ts";

test("windowAround() narrows a day to the minutes around a call, between two lines", async () => {
  await using bench = await RecordBench.open();
  const startMs = Date.parse(`${DAY}T00:00:00Z`);
  const times = Array.from({ length: 4_000 }, (_, at) => startMs + at * 20_000);
  await bench.record(times.map((ms, at) => sampleLine(DAY, at, { execution_id: newExecutionId(ms) })));
  const source = await openRecordSource(join(bench.file()), () => undefined);
  if (source === undefined) throw new Error("the file is not there");
  const bytes = await source.read(0, source.size);

  const { start, end } = await windowAround(source, times[2_000] ?? 0);

  await source.close();
  expect(end - start).toBeLessThan(source.size / 20);
  expect([bytes[start - 1], bytes[end - 1]]).toEqual([0x0a, 0x0a]);
  expect(bytes.subarray(start, end).toString()).toContain(JSON.parse(bench.texts()[2_000] ?? "").execution_id);
});
