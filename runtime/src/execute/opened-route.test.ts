import { performance } from "node:perf_hooks";
import { LoopaiError, type Route } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { openRoute } from "./opened-route.ts";
import type { ProgramShelf } from "./program-shelf.ts";

const program = (version: number) => ({
  version,
  sha256: `${version}`.repeat(64).slice(0, 64),
  threshold: 0,
  certificate: null,
});

const ROUTE = {
  champion: program(1),
  canary: { ...program(2), share: 0.5, salt: "s" },
  shadows: [program(3), program(4)],
} as unknown as Route;

/** A shelf on which each version opens as `open` says. */
function shelf(open: (version: number) => Promise<unknown>, opening: readonly number[] = []): ProgramShelf {
  const isOpening = (version: number) => opening.includes(version);
  return { named: ({ version }: { version: number }) => open(version), isOpening } as unknown as ProgramShelf;
}

const never = () => new Promise(() => undefined);

describe("openRoute()", () => {
  test("keeps nobody from the champion's answers while a contender does not open, and says that it waits", async () => {
    const startedMs = performance.now();

    const opened = await openRoute(
      ROUTE,
      shelf((version) => (version === 1 || version === 4 ? Promise.resolve({ version }) : never())),
      "app",
    );

    expect(performance.now() - startedMs).toBeLessThan(2_000);
    expect(opened).toMatchObject({
      serving: { version: 1 },
      canary: undefined,
      shadows: [{ version: 4 }],
      isWaiting: true,
    });
    expect(opened.refused).toEqual([]);
  });

  test("does not wait again for one that is being opened already", async () => {
    const startedMs = performance.now();

    const opened = await openRoute(
      ROUTE,
      shelf((version) => (version === 1 ? Promise.resolve({ version }) : never()), [2, 3, 4]),
      "app",
    );

    expect(performance.now() - startedMs).toBeLessThan(300);
    expect(opened).toMatchObject({ serving: { version: 1 }, shadows: [], isWaiting: true });
  });

  test("leaves out a contender that fails, even by a bug, and says so", async () => {
    const opened = await openRoute(
      ROUTE,
      shelf((version) => {
        if (version === 2) return Promise.reject(new LoopaiError("load-failed", "Cannot load"));
        return version === 3 ? Promise.reject(new TypeError("a bug")) : Promise.resolve({ version });
      }),
      "app",
    );

    expect(opened).toMatchObject({
      serving: { version: 1 },
      canary: undefined,
      shadows: [{ version: 4 }],
      isWaiting: false,
    });
    expect(opened.refused).toMatchObject([{ code: "load-failed" }]);
  });
});
