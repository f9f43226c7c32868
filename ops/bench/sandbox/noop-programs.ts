/** The least that a program can do in each language: it gives back what it got. */
import { type CodeProgram, DEFAULT_LIMITS, type Language, type Limits } from "@loopai/sandbox";
import { sha256Of } from "@loopai/core";

const CODE: Readonly<Record<Language, string>> = {
  javascript: "export function execute(input) {\n  return input;\n}\n",
  typescript: "export function execute(input: unknown): unknown {\n  return input;\n}\n",
  python: "def execute(input, context):\n    return input\n",
  go: 'package program\n\nimport "encoding/json"\n\nfunc Execute(input json.RawMessage) (any, error) {\n\treturn input, nil\n}\n',
};

const ENTRY: Readonly<Record<Language, string>> = {
  javascript: "program.js",
  typescript: "program.ts",
  python: "program.py",
  go: "program.go",
};

export function noopProgram(language: Language, name = `noop-${language}`): CodeProgram {
  return benchProgram(language, CODE[language], name);
}

export function benchProgram(
  language: Language,
  code: string,
  name: string,
  limits: Partial<Limits> = {},
): CodeProgram {
  return {
    organisation: "",
    key: name,
    name,
    language,
    sha256: sha256Of(code),
    entry: ENTRY[language],
    code: new TextEncoder().encode(code),
    artifacts: [],
    returns: "output",
    isolation: "process",
    limits: { ...DEFAULT_LIMITS, ...limits },
  };
}

/** What is asked: about as long as a message of the spam example. */
export const INPUT = {
  text: "Hi, are we still on for lunch tomorrow at the usual place? Let me know if one o'clock suits you",
};
