/**
 * Exit codes of the command line, derived from the error table's HTTP status, so that a new error has
 * one without anyone choosing it. docs/reference/cli.md lists them.
 */
import { ERRORS, type ErrorCode } from "@loopai/core";

export const EXIT = {
  ok: { code: 0, means: "Done" },
  failed: { code: 1, means: "It failed for a reason that is none of the ones below" },
  usage: { code: 2, means: "The command line or a value on it is not as documented" },
  data: { code: 3, means: "A file, a row, an input or a specification does not have the form that is needed" },
  notFound: { code: 4, means: "The app, version, execution or data folder does not exist" },
  refused: { code: 5, means: "The gate refused the program: it is kept, but does not serve" },
  interrupted: { code: 130, means: "Stopped by Ctrl-C (or a signal); nothing is half written" },
  closed: { code: 141, means: "Whoever read the output closed it before the end" },
} as const satisfies Record<string, { code: number; means: string }>;

/** Exit code of the failure named `code`. */
export function exitCodeOf(code: ErrorCode): number {
  if (code === "gate-refused") return EXIT.refused.code;
  if (code === "synthesis-cancelled") return EXIT.interrupted.code;
  if (code === "request-invalid") return EXIT.usage.code;
  const status: number = ERRORS[code].status;
  if (status === 404 || status === 410) return EXIT.notFound.code;
  if (status === 413 || status === 415 || status === 422) return EXIT.data.code;
  return EXIT.failed.code;
}
