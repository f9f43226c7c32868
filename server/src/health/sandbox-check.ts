/**
 * How well code is kept in here, as the sandbox found it by trying.
 *
 * No fault by itself: where code cannot run, the programs that are code say so in the check of programs.
 */
import { LoopaiError } from "@loopai/core";
import type { SandboxReport } from "@loopai/sandbox";
import type { CodeSandbox } from "../code/code-sandbox.ts";
import { NO_SANDBOX } from "../code/no-sandbox.ts";
import type { Check } from "./health-view.ts";

export async function sandboxCheck(sandbox: CodeSandbox): Promise<Check> {
  if (sandbox === NO_SANDBOX) return { name: "sandbox", ok: true, detail: "none was asked for: code is refused" };
  try {
    return { name: "sandbox", ok: true, detail: described(await sandbox.report()) };
  } catch (error) {
    if (!(error instanceof LoopaiError)) throw error;
    return { name: "sandbox", ok: false, detail: error.message };
  }
}

function described({ level, layers, languages }: SandboxReport): string {
  const lost = layers.filter(({ holds }) => !holds).map(({ name, detail }) => `${name}: ${detail}`);
  const without = languages.filter(({ available }) => !available).map(({ language }) => language);
  return [
    `isolation is ${level}`,
    ...(lost.length === 0 ? [] : [`missing ${lost.join("; ")}`]),
    ...(without.length === 0 ? [] : [`no tools for ${without.join(", ")}`]),
  ].join(", ");
}
