/** Commands that are suggested, written so that they work where they are read: installed, or in a clone. */
import type { Shell } from "./shell.ts";

/** True in a clone, where `loopai` is not on the path. */
const FROM_SOURCE = import.meta.url.endsWith(".ts");

/** `--data-dir` as it must be repeated in a suggested command, quoted for a shell where it has to be. */
export function dataDirOption(path: string): string {
  const isPlain = /^[\w@%+=:,./-]+$/.test(path);
  return ` --data-dir ${isPlain ? path : `'${path.replaceAll("'", `'\\''`)}'`}`;
}

/** `words` behind what starts the command line here, with the data folder where it is not the default. */
export function nextCommand(shell: Pick<Shell, "dataDirOption">, words: string): string {
  return `${FROM_SOURCE ? "npm run -s loopai --" : "loopai"} ${words}${shell.dataDirOption}`;
}
