/** Whether a program is installed. */
import { spawnSync } from "node:child_process";

export function onPath(program: string): boolean {
  return spawnSync("sh", ["-c", 'command -v "$1"', "sh", program], { stdio: "ignore" }).status === 0;
}
