import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ChildServer } from "./child-server.ts";
import { openLoop } from "./open-loop.ts";

test("openLoop() charges a stall to every call that was due in it, though only one was under way", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bench-load-"));
  writeFileSync(join(folder, "bodies.jsonl"), "{}\n");
  await using server = await ChildServer.start({
    script: new URL("./stalling-server.test.fixture.ts", import.meta.url),
  });

  // 400 calls in 2 s, 100 of them due while the server stands still: one late call alone would not reach the p99.
  const figures = await openLoop({
    url: server.url,
    bodies: join(folder, "bodies.jsonl"),
    connections: 1,
    perSecond: 200,
    seconds: 2,
    warmUpSeconds: 0,
    prefix: [],
  });

  rmSync(folder, { recursive: true });
  expect(figures.requests).toBe(400);
  expect(figures.p99Ms).toBeGreaterThan(300);
});
