import { describe, expect, test } from "vitest";
import { hashShare } from "./hash-share.ts";

describe("hashShare()", () => {
  // MurmurHash3_x86_32, seed 0, of "s\nab" and "s\nabc" in UTF-16LE, by the package mmh3 5.3.1 for Python.
  test.each([
    ["ab", "s", 2_089_933_953],
    ["abc", "s", 668_055_071],
    ["é😀", "salt", 1_926_138_804],
  ])("gives the published hash of %j under salt %j", (text, salt, hash) => {
    expect(hashShare(text, salt)).toBe(hash / 4_294_967_296);
  });

  test("spreads texts that differ in one character evenly over [0, 1)", () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let n = 0; n < 20_000; n++) {
      const tenth = Math.floor(hashShare(`customer ${n}`, "salt") * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }

    // Four standard deviations of a binomial count with n = 20,000 and p = 0.1 are 170.
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(170);
  });

  test("gives another number under another salt", () => {
    expect(hashShare("customer 1", "first")).not.toBe(hashShare("customer 1", "second"));
  });
});
