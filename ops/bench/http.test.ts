import { openSandbox } from "@loopai/sandbox";
import { expect, test } from "vitest";
import { benchHttp } from "./http.ts";
import { SmallExample } from "./small-example.test.fixture.ts";

test("benchHttp() measures our server under both durabilities, and with code, beside a bare one", async (context) => {
  await using sandbox = openSandbox();
  await sandbox.report().catch((error: unknown) => context.skip(`needs isolation: ${String(error)}`));
  using data = new SmallExample();

  const figures = await benchHttp({ data: data.path, warmUps: 0, rounds: 1, seconds: 1 });

  expect(figures).toEqual({
    bare_echo_per_cpu_s: expect.any(Number),
    data_program: {
      per_cpu_s: expect.any(Number),
      ratio: figures.data_program.per_cpu_s / figures.bare_echo_per_cpu_s,
      p50_ms: expect.any(Number),
      p99_at_half_load_ms: expect.any(Number),
    },
    code_program: {
      per_cpu_s: expect.any(Number),
      ratio: (figures.code_program?.per_cpu_s ?? Number.NaN) / figures.bare_echo_per_cpu_s,
      p50_ms: expect.any(Number),
    },
    disk_durability: {
      per_cpu_s: expect.any(Number),
      ratio: figures.disk_durability.per_cpu_s / figures.bare_echo_per_cpu_s,
      p50_ms: expect.any(Number),
    },
  });
  expect(figures.data_program.per_cpu_s).toBeGreaterThan(0);
  expect(figures.data_program.p99_at_half_load_ms).toBeGreaterThan(0);
});
