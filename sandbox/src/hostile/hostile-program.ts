/** A program that tries what it may not, and what a right runtime makes of it. */
import type { ErrorCode } from "@loopai/core";
import type { Language } from "../code-program.ts";

export interface HostileProgram {
  readonly name: string;
  readonly language: Language;
  readonly code: string;
  /** How its one call ends, or why it does not load. */
  readonly expected: Contained;
}

/**
 * `refused`: it is not even loaded. `nothing`: it answers, and the answer says that it reached nothing. Else the error code
 * that its call fails with, or one of several where the machine decides which limit is met first.
 */
export type Contained =
  | { readonly refused: RegExp }
  | { readonly nothing: unknown }
  | { readonly failed: readonly (ErrorCode | "time-limit")[] };

export const timeLimit: Contained = { failed: ["time-limit"] };
export const memoryLimit: Contained = { failed: ["memory-limit"] };
/** A limit of memory may be met while time runs out. */
export const memoryOrTime: Contained = { failed: ["memory-limit", "time-limit"] };
export const programFailed: Contained = { failed: ["program-failed"] };

/** @param body Statements of `execute(input, context)`. */
export function javascript(name: string, body: string, expected: Contained): HostileProgram {
  return { name, language: "javascript", code: `export function execute(input, context) {\n${body}\n}\n`, expected };
}

export function javascriptModule(name: string, code: string, expected: Contained): HostileProgram {
  return { name, language: "javascript", code, expected };
}

/** @param body Lines of `execute(input, context)`, not indented. */
export function python(name: string, body: string, expected: Contained, before = ""): HostileProgram {
  const indented = body
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
  return { name, language: "python", code: `${before}\ndef execute(input, context):\n${indented}\n`, expected };
}

export function pythonModule(name: string, code: string, expected: Contained): HostileProgram {
  return { name, language: "python", code, expected };
}

export function go(name: string, imports: readonly string[], body: string, expected: Contained): HostileProgram {
  const all = ["encoding/json", ...imports].map((path) => `import "${path}"\n`).join("");
  const code = `package program\n\n${all}\nfunc Execute(input json.RawMessage) (any, error) {\n${body}\n}\n`;
  return { name, language: "go", code, expected };
}
