import { expect, test } from "vitest";
import { benchFaults } from "./faults.ts";
import { SmallExample } from "./small-example.test.fixture.ts";

test("benchFaults() finds every call that a killed server acknowledged, once, on fresh and on reused folders", async () => {
  using data = new SmallExample();

  const figures = await benchFaults({ data: data.path, kills: 3, calls: 3_000 });

  expect(figures).toMatchObject({ missing: 0, doubled: 0, torn: 0 });
  expect(figures.kills).toBeGreaterThanOrEqual(3);
  expect(figures.acknowledged).toBeGreaterThanOrEqual(3_000);
});
