/** Compiles a regular expression of a program: by re2js, so no text can make it hang (Cox 2007). */
import { RE2JS } from "re2js";
import { invalidProgram } from "../steps/step-runner.ts";

/**
 * @param flags Of `RE2JS`.
 * @param at Where the pattern stands, for the message.
 * @throws {LoopaiError} `program-invalid` where it is not in RE2 syntax.
 */
export function compilePattern(pattern: string, flags: number, at: string): RE2JS {
  try {
    return RE2JS.compile(pattern, flags);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : "unknown";
    throw invalidProgram(at, `is no regular expression in RE2 syntax (${reason})`, cause);
  }
}
