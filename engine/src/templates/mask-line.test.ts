import { assert, boolean, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { maskLine } from "./mask-line.ts";

const masked = (line: string, values = true): string => maskLine(line, { values }).join(" ");

describe("maskLine()", () => {
  test.each([
    ["numbers, addresses and hexadecimal", "blk_71 from 10.0.0.1:80 at 0x1f", "<*> from <*> at <*>"],
    ["paths and dotted names", "open /var/log/x of com.apple.idle", "open <*> of <*>"],
    ["days and months", "since Sat Jul 09 2005", "since <*>"],
    ["neighbours and units as one", "took 12, 13 and 14 ms", "took <*> and <*>"],
    ["empty brackets", "connection from host ()", "connection from host ( <*> )"],
    ["what stands behind =", "user=root", "user = <*>"],
  ])("takes out %s", (_, line, template) => {
    expect(masked(line)).toBe(template);
  });

  test("keeps values where they matter, names, a call's brackets and the end of a sentence off its last word", () => {
    expect(masked("user=root", false)).toBe("user = root");
    expect(masked("Starting service.")).toBe("Starting service");
    expect(masked("init() done")).toBe("init ( ) done");
    expect(masked("grüße an alle")).toBe("grüße an alle");
  });

  test("finds no variable that a line could write itself", () => {
    expect(masked("a <*> b")).not.toContain("a <*> b");
  });

  test("ends for any line, with tokens that have no space in them", () => {
    assert(
      property(string({ unit: "binary", maxLength: 300 }), boolean(), (line, values) => {
        for (const token of maskLine(line, { values })) expect(token).toMatch(/^[^ \n]+$/);
      }),
    );
  });

  test("reads four thousand units at most", () => {
    expect(masked(`${"a ".repeat(2_000)}end`)).not.toContain("end");
  });
});
