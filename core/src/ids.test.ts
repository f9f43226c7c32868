import { describe, expect, test } from "vitest";
import { ExecutionId, newExecutionId } from "./ids.ts";

const NOON_MS = Date.parse("2026-11-20T12:00:00.123Z");

describe("newExecutionId()", () => {
  test("makes UUIDs of version 7 and variant 0b10 that start with the time", () => {
    const ids = Array.from({ length: 2_000 }, () => newExecutionId(NOON_MS));

    const times = ids.map((id) => Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16));
    expect(ids.every((id) => ExecutionId.safeParse(id).success)).toBe(true);
    expect(new Set(times)).toEqual(new Set([NOON_MS]));
  });

  test("makes no id twice within a millisecond, however many fills of random bytes that takes", () => {
    const ids = new Set(Array.from({ length: 20_000 }, () => newExecutionId(NOON_MS)));

    expect(ids.size).toBe(20_000);
  });

  test("makes every digit after the time take each of its values about equally often", () => {
    const ids = Array.from({ length: 16_000 }, () => newExecutionId(NOON_MS).replaceAll("-", ""));

    for (let at = 13; at < 32; at++) {
      const counts = new Map<string, number>();
      for (const id of ids) counts.set(id.charAt(at), (counts.get(id.charAt(at)) ?? 0) + 1);
      const values = at === 16 ? 4 : 16;
      const expected = ids.length / values;
      // Six standard deviations: by chance once in 10^9 digits.
      const far = [...counts.values()].filter((count) => Math.abs(count - expected) > 6 * Math.sqrt(expected));
      expect([counts.size, far]).toEqual([values, []]);
    }
  });

  test("takes a time of fewer digits, and another time in between", () => {
    const ids = [0, NOON_MS, 0].map((ms) => newExecutionId(ms).slice(0, 15));

    expect(ids).toEqual(["00000000-0000-7", expect.not.stringMatching(/^0{8}/), "00000000-0000-7"]);
  });
});
