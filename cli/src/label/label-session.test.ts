import type { QueueItemView } from "@loopai/server";
import { expect, test } from "vitest";
import { type Decision, LabelSession, UNDO_STEPS } from "./label-session.ts";

function item(key: string): QueueItemView {
  return {
    key,
    execution_id: null,
    input: key,
    suggestion: null,
    confidence: null,
    origin: `rows.csv:${key}`,
    why: "",
  };
}

test("LabelSession.close() saves the other decisions when one cannot be saved, then throws what it failed with", async () => {
  const items = ["1", "2", "3"].map(item);
  const saved: string[] = [];
  const session = new LabelSession({
    next: () => Promise.resolve(items.shift()),
    save: ({ item: { key } }) => {
      if (key === "1") return Promise.reject(new Error("output must be one of the allowed values"));
      saved.push(key);
      return Promise.resolve();
    },
  });
  await session.advance();
  for (const output of ["spma", "spam", "ham"]) await session.decide(output);

  const closing = session.close();

  await expect(closing).rejects.toThrow("allowed values");
  expect(saved).toEqual(["2", "3"]);
});

async function openSession(count: number) {
  const items = Array.from({ length: count }, (_, index) => item(String(index + 1)));
  const saved: string[] = [];
  const session = new LabelSession({
    next: () => Promise.resolve(items.shift()),
    save: ({ item: { key }, output }: Decision) => {
      saved.push(`${key}=${JSON.stringify(output)}`);
      return Promise.resolve();
    },
  });
  await session.advance();
  return { session, saved };
}

test("LabelSession saves every decision at close, in order, and no skipped row", async () => {
  const { session, saved } = await openSession(3);
  await session.decide("spam");
  await session.skip();
  await session.decide("ham");

  await session.close();

  expect(saved).toEqual(['1="spam"', '3="ham"']);
  expect([session.labelled, session.skipped, session.current]).toEqual([2, 1, undefined]);
});

test("LabelSession.undo() asks again and the second decision is the one that is saved", async () => {
  const { session, saved } = await openSession(3);
  await session.decide("spam");
  await session.decide("spam");

  const undone = session.undo();
  const asked = session.current?.key;
  await session.decide("ham");
  const after = session.current?.key;
  await session.close();

  expect([undone, asked, after]).toEqual([true, "2", "3"]);
  expect(saved).toEqual(['1="spam"', '2="ham"']);
});

test("LabelSession saves a decision once undo can no longer reach it", async () => {
  const { session, saved } = await openSession(UNDO_STEPS + 3);
  for (let step = 0; step <= UNDO_STEPS; step += 1) await session.decide("spam");

  const undone = Array.from({ length: UNDO_STEPS + 1 }, () => session.undo());

  expect(saved).toEqual(['1="spam"']);
  expect(undone).toEqual([...Array.from({ length: UNDO_STEPS }, () => true), false]);
  expect(session.current?.key).toBe("2");
});
