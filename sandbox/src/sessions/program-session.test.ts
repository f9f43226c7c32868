import { expect, test } from "vitest";
import { ProcessSlots } from "./process-slots.ts";
import { ProgramSession } from "./program-session.ts";

const LIMITS = {
  time_ms: 1_000,
  memory_bytes: 2 ** 27,
  output_bytes: 1_024,
  log_bytes: 1_024,
  processes: 8,
  file_bytes: 0,
  descriptors: 64,
};

test("a process that cannot be started, for whatever reason, is told to whoever calls, and to nobody else", async () => {
  const slots = new ProcessSlots(2);
  const session = new ProgramSession({
    program: { name: "app v1", isolation: "process", limits: LIMITS },
    launcher: { launch: () => Promise.reject(new TypeError("EMFILE: too many open files")) },
    slots,
    onStarted: () => undefined,
    onBusy: () => undefined,
    recipe: {
      command: {
        argv: () => ["/bin/true"],
        binds: [],
        files: [],
        environment: () => ({}),
        seccomp: "deno",
        organisation: "",
        limits: LIMITS,
        tmpBytes: 0,
      },
      load: { header: {} as never, blobs: [] },
      limits: LIMITS,
      limitBehind: () => undefined,
    },
  });

  const call = session.execute({ input: null, nowMs: 0, seed: 0 });

  await expect(call).rejects.toMatchObject({
    code: "sandbox-unavailable",
    message: "Cannot start app v1: EMFILE: too many open files",
  });
  expect(slots.taken).toBe(0);
  await session.close();
});
