/** Appends two lines to a file that may not grow to hold both, see json-lines.test.ts. Prints how the second went. */
import { closeSync } from "node:fs";
import { appendWhole, openForAppend } from "./json-lines.ts";
import { errnoCode } from "./storage.ts";

const { file } = openForAppend(process.argv[2] ?? "");
appendWhole(file, `"${"a".repeat(600)}"\n`);
try {
  appendWhole(file, `"${"b".repeat(600)}"\n`);
} catch (error) {
  process.stdout.write(`${errnoCode(error)}\n`);
}
closeSync(file);
