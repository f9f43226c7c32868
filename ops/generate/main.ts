/**
 * Writes every generated file: `npm run generate`.
 *
 * With `--check` it writes nothing and exits 1, naming each file that is out of date.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { cliReference } from "./cli-reference.ts";
import { errorsReference } from "./errors-reference.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { interpreter, interpreterWithRules, interpreterWithValidators } from "./interpreter.ts";

const FILES: readonly GeneratedFile[] = [
  cliReference,
  errorsReference,
  interpreter,
  interpreterWithRules,
  interpreterWithValidators,
];

const root = new URL("../../", import.meta.url);
const check = process.argv.includes("--check");

for (const file of FILES) {
  const url = new URL(file.path, root);
  const text = await file.make();
  if ((await readFile(url, "utf8").catch(() => undefined)) === text) continue;
  if (check) {
    console.log(`Out of date: ${file.path}; run npm run generate`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(url.pathname), { recursive: true });
    await writeFile(url, text);
    console.log(`Wrote ${file.path}`);
  }
}
