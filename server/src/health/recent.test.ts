import { expect, test } from "vitest";
import { Recent } from "./recent.ts";

test("get() shares one look among those who ask while it is fresh", async () => {
  let looks = 0;
  const recent = new Recent(async () => ++looks, 60_000);

  const seen = [await Promise.all([recent.get(), recent.get()]), await recent.get()].flat();

  expect(seen).toEqual([1, 1, 1]);
});

test("get() looks again when the last look is not fresh any more", async () => {
  let looks = 0;
  const recent = new Recent(async () => ++looks, 0);

  expect([await recent.get(), await recent.get()]).toEqual([1, 2]);
});

test("get() waits for a look that is under way, however old, instead of beginning another", async () => {
  let looks = 0;
  const held = Promise.withResolvers<void>();
  const recent = new Recent(async () => {
    looks++;
    await held.promise;
  }, 0);

  const asked = [recent.get(), recent.get()];
  held.resolve();
  await Promise.all(asked);

  expect(looks).toBe(1);
});

test("get() looks again after a look that failed", async () => {
  let looks = 0;
  const recent = new Recent(async () => {
    looks++;
    throw new Error("no");
  }, 0);

  await expect(recent.get()).rejects.toThrow("no");
  await expect(recent.get()).rejects.toThrow("no");

  expect(looks).toBe(2);
});
