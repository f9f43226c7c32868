import { expect, test } from "vitest";
import { latencyFigures } from "./latencies.ts";

test("latencyFigures() takes quantiles by nearest rank, in any order of calls", () => {
  const durations = Array.from({ length: 100 }, (_, index) => 100 - index);

  const figures = latencyFigures(durations, 500);

  expect(figures).toEqual({ calls: 100, callsPerSecond: 200, p50Ms: 50, p99Ms: 99 });
});
