/** What the contract asks of every language, in each of them. */
import type { Language } from "../code-program.ts";

export interface ContractPrograms {
  /** `{output, confidence}` as a plain object, which only the manifest makes an answer. */
  readonly declared: string;
  /** Counts its calls. */
  readonly counts: string;
  readonly loops: string;
  readonly hoards: string;
  readonly ends: string;
  /** `setup` fails with the words "not today". */
  readonly failsToSetUp: string;
  readonly wrong: string;
  /** Where the compiler sees it. */
  readonly wrongAt: RegExp;
  readonly without: string;
}

const JAVASCRIPT: ContractPrograms = {
  declared: "export const execute = (input) => ({ output: input, confidence: 0.25 });",
  counts: "let calls = 0;\nexport const execute = () => ++calls;",
  loops: 'export function execute(input) { while (input === "loop"); return input; }',
  hoards: "export function execute() { const all = []; for (;;) all.push(new Uint8Array(1 << 22).fill(1)); }",
  ends: "export function execute() { return new Promise(() => {}); }",
  failsToSetUp: 'export function setup() { throw new Error("not today"); }\nexport const execute = () => 1;',
  wrong: "export function execute() {\n  return 1 +;\n}\n",
  wrongAt: /(?:Unexpected token|Expression expected).*\(line 2\)/,
  without: "export const other = 1;",
};

const PYTHON: ContractPrograms = {
  declared: 'def execute(input, context):\n    return {"output": input, "confidence": 0.25}\n',
  counts: "calls = 0\ndef execute(input, context):\n    global calls\n    calls += 1\n    return calls\n",
  loops: 'def execute(input, context):\n    while input == "loop":\n        pass\n    return input\n',
  hoards: "def execute(input, context):\n    all = []\n    while True:\n        all.append(bytearray(1 << 22))\n",
  ends: "import os\ndef execute(input, context):\n    os._exit(0)\n",
  failsToSetUp:
    'def setup(artifacts):\n    raise ValueError("not today")\ndef execute(input, context):\n    return 1\n',
  wrong: "def execute(input, context):\n    return 1 +\n",
  wrongAt: /line 2/,
  without: "other = 1\n",
};

const GO_HEAD = 'package program\n\nimport "encoding/json"\n\n';
const GO: ContractPrograms = {
  declared: `${GO_HEAD}func Execute(input json.RawMessage) (any, error) {\n\treturn map[string]any{"output": input, "confidence": 0.25}, nil\n}\n`,
  counts: `${GO_HEAD}var calls int\n\nfunc Execute(input json.RawMessage) (any, error) {\n\tcalls++\n\treturn calls, nil\n}\n`,
  loops: `${GO_HEAD}func Execute(input json.RawMessage) (any, error) {\n\tfor string(input) == "\\"loop\\"" {\n\t}\n\treturn input, nil\n}\n`,
  hoards: `${GO_HEAD}func Execute(input json.RawMessage) (any, error) {\n\tvar all [][]byte\n\tfor {\n\t\tblock := make([]byte, 1<<22)\n\t\tfor at := range block {\n\t\t\tblock[at] = 1\n\t\t}\n\t\tall = append(all, block)\n\t}\n}\n`,
  ends: 'package program\n\nimport (\n\t"encoding/json"\n\t"os"\n)\n\nfunc Execute(input json.RawMessage) (any, error) {\n\tos.Exit(0)\n\treturn nil, nil\n}\n',
  failsToSetUp:
    'package program\n\nimport (\n\t"encoding/json"\n\t"errors"\n\t"loopai"\n)\n\nfunc Setup(*loopai.Artifacts) error { return errors.New("not today") }\n\nfunc Execute(input json.RawMessage) (any, error) { return 1, nil }\n',
  wrong: `${GO_HEAD}func Execute(input json.RawMessage) (any, error) {\n\treturn missing, nil\n}\n`,
  wrongAt: /program\.go:6:9: undefined: missing/,
  without: "package program\n\nvar other = 1\n",
};

export const CONTRACT_PROGRAMS: Readonly<Record<Language, ContractPrograms>> = {
  javascript: JAVASCRIPT,
  typescript: {
    ...JAVASCRIPT,
    declared: "export const execute = (input: unknown): object => ({ output: input, confidence: 0.25 });",
  },
  python: PYTHON,
  go: GO,
};
