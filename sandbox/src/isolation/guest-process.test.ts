import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { GuestProcess } from "./guest-process.ts";

test("a guest whose cgroup cannot be cleared away is released all the same", async () => {
  const child = spawn("/bin/true", [], { stdio: ["pipe", "pipe", "pipe", "pipe"] });
  const guest = new GuestProcess({
    child,
    usage: () => undefined,
    outOfMemory: () => false,
    cleanUp: () => Promise.reject(new Error("EBUSY: resource busy")),
  });

  await expect(guest.release()).resolves.toBeUndefined();
});
