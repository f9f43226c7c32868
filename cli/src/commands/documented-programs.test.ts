import { readFileSync } from "node:fs";
import { codeSandbox } from "@loopai/server/test-sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../captured-run.test.fixture.ts";
import { TemporaryFolder } from "../temporary-folder.test.fixture.ts";

const PAGE = readFileSync(new URL("../../../docs/reference/code-programs.md", import.meta.url), "utf8");

let opened: Awaited<ReturnType<typeof codeSandbox>>;
beforeAll(async () => {
  opened = await codeSandbox();
});
afterAll(() => opened[Symbol.asyncDispose]());

/** The example of a language, as the page has it. */
function example(fence: string): string {
  return (
    new RegExp(`\`\`\`${fence}\\n([\\s\\S]*?)\`\`\``).exec(PAGE.slice(PAGE.indexOf("### The same program")))?.[1] ?? ""
  );
}

test.each([
  ["ts", "ts"],
  ["python", "py"],
])("the example in %s runs as documented, with the file beside it", async (fence, ending) => {
  using folder = new TemporaryFolder();
  folder.write("codes.json", '{"SPRING": 0.1}');
  folder.write(`discount.${ending}`, example(fence));
  const discount = (code: string) => {
    const input = JSON.stringify({ total: 120, code });
    const args = ["run", `discount.${ending}`, "--file", "codes.json", "--json", "--input", input];
    return run(folder.path, args, { sandbox: opened.sandbox });
  };

  const known = await discount("SPRING");
  const unknown = await discount("AUTUMN");

  expect(known.json).toMatchObject({ status: "succeeded", output: 12 });
  expect(unknown.json).toMatchObject({ status: "succeeded", output: 0, confidence: 0.6, reason: "unknown code" });
});
