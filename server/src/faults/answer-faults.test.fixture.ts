/** What an answer of the server must never be or hold, whatever was sent and whatever broke. */
import { ERRORS, type ErrorCode } from "@loopai/core";
import { Problem } from "../views/problem.ts";

export interface GivenAnswer {
  readonly status: number;
  /** Media type, with or without parameters; empty where there is no body. */
  readonly type: string;
  readonly text: string;
}

/** A line of a stack trace, also where it stands inside a JSON string. */
const STACK = /(?:\n|\\n)\s*at .*\.[cm]?[jt]s:\d+/;

/** One sentence for each fault of `answer`; none where all is well. @param secrets Texts that no answer may hold, such as paths. */
export function faultsOf({ status, type, text }: GivenAnswer, ...secrets: readonly string[]): readonly string[] {
  return [
    ...(status >= 400 ? problemFaults(status, type, text) : []),
    ...(status >= 500 && status !== 503 ? [`status ${status}: ${text}`] : []),
    ...secrets.filter((secret) => text.includes(secret)).map((secret) => `names ${secret}: ${text}`),
    ...(STACK.test(text) ? [`holds a stack: ${text}`] : []),
  ];
}

/** Every refusal is problem details (RFC 9457) whose code and status are a row of the error table. */
function problemFaults(status: number, type: string, text: string): readonly string[] {
  // The answer to a HEAD request has no body to judge.
  if (text === "") return [];
  if (!type.startsWith("application/problem+json")) return [`a refusal of type "${type}": ${text}`];
  const problem = Problem.safeParse(JSON.parse(text)).data;
  if (problem === undefined || !isErrorCode(problem.code)) return [`no problem of the table: ${text}`];
  const expected = ERRORS[problem.code].status;
  return problem.status === status && expected === status ? [] : [`status ${status}, expected ${expected}: ${text}`];
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}
