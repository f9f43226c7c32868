import { AppId } from "@loopai/core";
import { expect, test } from "vitest";
import { AppTurns } from "./app-turns.ts";

const spam = AppId.parse("spam-001");
const other = AppId.parse("other-001");

test("take() runs changes of one app one after the other, even when one fails", async () => {
  const turns = new AppTurns();
  const steps: string[] = [];
  const gate = Promise.withResolvers<void>();

  const first = turns.take(spam, async () => {
    steps.push("first in");
    await gate.promise;
    steps.push("first out");
    throw new Error("first failed");
  });
  const second = turns.take(spam, async () => steps.push("second"));
  gate.resolve();

  await expect(first).rejects.toThrow("first failed");
  await second;
  expect(steps).toEqual(["first in", "first out", "second"]);
});

test("take() does not let one app wait for another", async () => {
  const turns = new AppTurns();
  const gate = Promise.withResolvers<void>();
  const blocked = turns.take(spam, () => gate.promise);

  const answer = await turns.take(other, async () => "done");

  expect(answer).toBe("done");
  gate.resolve();
  await blocked;
});

test("idle() waits for changes under way", async () => {
  const turns = new AppTurns();
  const steps: string[] = [];
  const gate = Promise.withResolvers<void>();
  const change = turns.take(spam, async () => {
    await gate.promise;
    steps.push("changed");
  });

  const idle = turns.idle().then(() => steps.push("idle"));
  gate.resolve();
  await Promise.all([change, idle]);

  expect(steps).toEqual(["changed", "idle"]);
});
