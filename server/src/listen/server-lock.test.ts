import { mkdtempSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { ServerLock } from "./server-lock.ts";

test("a held lock is made fresh every ten seconds, so that no other machine takes it for left behind", () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const dataDir = mkdtempSync(join(tmpdir(), "loopai-lock-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  using lock = ServerLock.take(dataDir);
  const path = join(dataDir, ".server.lock");
  utimesSync(path, 1, 1);

  vi.advanceTimersByTime(10_000);

  expect(lock).toBeDefined();
  expect(Date.now() - statSync(path).mtimeMs).toBeLessThan(60_000);
});

test("a lock that cannot be written is a failure of storage, not a bug", () => {
  expect(() => ServerLock.take(join(tmpdir(), "loopai-none", "none"))).toThrow(
    expect.objectContaining({ code: "storage-failed" }),
  );
});
