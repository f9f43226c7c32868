/** The contract of code programs, in the words of each language. docs/reference/code-programs.md has all of it. */
import type { WrittenLanguage } from "../code-port.ts";

export const CODE_CONTRACT: Readonly<Record<WrittenLanguage, string>> = {
  javascript:
    "Plain JavaScript (ES2023), one module: `export function execute(input) { ... return output; }`. No import, no require.",
  typescript:
    "TypeScript, one module: `export function execute(input: any): any { ... return output; }`. No import, no enum, no namespace.",
  python:
    "Python 3.9 without packages: `def execute(input, context): ... return output`. Of the standard library `re` alone may be imported.",
};
