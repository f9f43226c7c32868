/** The log of a served data folder: one JSON object a line, made by pino, on stderr. */
import { pino } from "pino";
import type { Log } from "./log.ts";

export type LogLevel = "info" | "error" | "silent";

/** Takes whole lines. */
export interface LineStream {
  write(line: string): unknown;
}

/**
 * @param level `error` leaves out what went as it should.
 * @param stream Where lines go; @defaultValue stderr, each written before the call returns, so that none is lost at the end.
 */
export function jsonLinesLog(
  level: LogLevel = "info",
  stream: LineStream = pino.destination({ dest: 2, sync: true }),
): Log {
  const logger = pino(
    {
      level,
      base: { pid: process.pid },
      messageKey: "event",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: shownError },
    },
    stream,
  );
  return {
    info: (event, fields) => logger.info(fields, event),
    error: (event, fields) => logger.error(fields, event),
  };
}

/** A parser's own message quotes what it read, which may be an input. */
function shownError(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack, cause } = error;
  const code = "code" in error ? { code: error.code } : {};
  const text = error instanceof SyntaxError ? {} : { message, stack };
  return { name, ...code, ...text, ...(cause === undefined ? {} : { cause: shownError(cause) }) };
}
