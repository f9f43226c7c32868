import { describe, expect, test } from "vitest";
import { readCodeReply } from "./read-code-reply.ts";

function codeOf(text: string, language: "javascript" | "python" = "javascript"): string {
  const { files, entry } = readCodeReply(text, language);
  return new TextDecoder().decode(files.get(entry));
}

describe("readCodeReply()", () => {
  test("takes the longest fenced block that defines execute", () => {
    const reply =
      "Like so:\n```js\nconst x = 1;\n```\nor\n```javascript\nexport function execute(input) {\n  return input;\n}\n```\nDone.";

    expect(codeOf(reply)).toBe("export function execute(input) {\n  return input;\n}\n");
  });

  test("takes a program that is exported by a list, over lines, and one without a fence", () => {
    const program = "function execute(input) { return 1; }\nexport {\n  other,\n  execute,\n};";

    expect(codeOf(program)).toBe(`${program}\n`);
    expect(codeOf("def execute(input, context):\n    return 1", "python")).toContain("return 1");
  });

  // Each took minutes by a pattern that goes back over what it has read.
  test.each([
    ["fences that never end", `\`\`\`${" ".repeat(400_000)}x`, "javascript"],
    ["lines alone", "\n".repeat(400_000), "python"],
    ["exports that never end", "export{".repeat(50_000), "javascript"],
    ["spaces in a line", `${" ".repeat(400_000)}x`, "python"],
    ["more than any program", "x".repeat(2_000_000), "javascript"],
  ] as const)("refuses %s at once", (_, text, language) => {
    expect(() => readCodeReply(text, language)).toThrow(/Cannot use the reply/);
  });
});
