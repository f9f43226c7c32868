/** Where the shipped examples are: in a clone at its root, installed inside of the package `loopai`. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LoopaiError } from "@loopai/core";

/**
 * Folder of the example `name`, looked for from this file upwards.
 *
 * @throws {LoopaiError} `data-unreadable` when the package lacks it.
 */
export function exampleFolder(name: string, from: string = fileURLToPath(import.meta.url)): string {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const candidate = join(folder, "examples", name);
    if (existsSync(join(candidate, "app.yaml"))) return candidate;
    if (folder === dirname(folder)) {
      throw new LoopaiError(
        "data-unreadable",
        `Cannot find the example "${name}": the installed package lacks it; install loopai again`,
      );
    }
  }
}
