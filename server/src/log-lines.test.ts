import { LoopaiError } from "@loopai/core";
import { describe, expect, test } from "vitest";
import { jsonLinesLog, type LogLevel } from "./log-lines.ts";

function keptLog(level?: LogLevel) {
  const lines: string[] = [];
  const log = jsonLinesLog(level, { write: (line: string) => lines.push(line) });
  return { log, read: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe("jsonLinesLog()", () => {
  test("writes one object a line, with level, time and event", () => {
    const { log, read } = keptLog();

    log.info("program.promoted", { app_id: "spam", version: 3 });

    expect(read()).toEqual([
      {
        level: "info",
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        pid: process.pid,
        event: "program.promoted",
        app_id: "spam",
        version: 3,
      },
    ]);
  });

  test.each<[LogLevel, string[]]>([
    ["info", ["a", "b"]],
    ["error", ["b"]],
    ["silent", []],
  ])("at level %s writes what it should", (level, events) => {
    const { log, read } = keptLog(level);

    log.info("a", {});
    log.error("b", {});

    expect(read().map(({ event }) => event)).toEqual(events);
  });

  test("shows an error with its causes", () => {
    const { log, read } = keptLog();
    const cause = Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" });

    log.error("request.failed", { error: new LoopaiError("storage-failed", "Cannot record", { cause }) });

    expect(read()[0]?.["error"]).toMatchObject({
      name: "LoopaiError",
      code: "storage-failed",
      message: "Cannot record",
      stack: expect.stringContaining("log-lines.test.ts"),
      cause: { code: "ENOSPC", message: "ENOSPC: no space left" },
    });
  });

  test("leaves out what a parser quotes of an input", () => {
    const { log, read } = keptLog();

    let error: unknown;
    try {
      JSON.parse('{"card": 4111 1111 1111 1111}');
    } catch (thrown) {
      error = new LoopaiError("request-invalid", "Cannot read request body: it is not JSON", { cause: thrown });
    }
    log.error("request.failed", { error });

    expect(JSON.stringify(read())).not.toMatch(/4111|card/);
  });

  test("keeps a line a line, whatever is in it", () => {
    const { log, read } = keptLog();

    log.info("a", { app_id: 'x\n{"level":"error"}\u2028' });

    expect(read()).toHaveLength(1);
  });
});
