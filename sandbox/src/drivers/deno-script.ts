/** A whole script on Deno: the same guest as a program's, which then runs the script instead of answering calls. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CodeProgram } from "../code-program.ts";
import { execRefusal } from "../isolation/exec-refusal.ts";
import type { GuestCommand } from "../isolation/guest-command.ts";
import { denoGuest } from "./deno-runtime.ts";
import type { Prepared } from "./driver.ts";
import { harnessFile } from "./harness-file.ts";
import { MODULE } from "./module-check.ts";

const FOLDER = "/loopai";
const MAIN = "main.js";
const GUARD = "refuse-exec.js";
/** What the guard adds: in a file, since a script sees the arguments of its process. */
const FILTER = "filter.js";
const SCRIPT = "script.js";

/** Static imports need no permission, and are evaluated in their order: exec is refused before the script begins. */
const MAIN_CODE = `import "./${GUARD}";\nimport "./${SCRIPT}";\n`;

export async function denoScriptCommand(script: CodeProgram, { folder }: Prepared): Promise<GuestCommand> {
  const contents: readonly (readonly [string, Uint8Array])[] = [
    [MAIN, new TextEncoder().encode(MAIN_CODE)],
    [FILTER, new TextEncoder().encode(`export const filter = "${execRefusal()}";\n`)],
    [GUARD, await readFile(harnessFile(GUARD))],
    [SCRIPT, await readFile(join(folder, MODULE))],
  ];
  const files = contents.map(([name, bytes]) => ({ guestPath: `${FOLDER}/${name}`, bytes }));
  const guest = await denoGuest(script, { main: `${FOLDER}/${MAIN}`, files });
  // What is named `node:` asks where its own binary is.
  return { ...guest, proc: true };
}
