import { expect, test } from "vitest";
import { benchExecute } from "./execute.ts";
import { SmallExample } from "./small-example.test.fixture.ts";

test("benchExecute() times a learned program, its arithmetic and thirty rules", async () => {
  using data = new SmallExample();

  const figures = await benchExecute({ data: data.path, rounds: 1, roundUs: 1_000 });

  expect(Object.keys(figures)).toEqual(["call_cpu_us", "rules_cpu_us", "bare_cpu_us"]);
  expect(Math.min(...Object.values(figures))).toBeGreaterThan(0);
});
