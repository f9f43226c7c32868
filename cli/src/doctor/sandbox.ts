/** How well code can be kept in on this machine, and which languages it has the tools for. */
import { LoopaiError } from "@loopai/core";
import type { SandboxReport } from "@loopai/server";
import type { Shell } from "../shell.ts";
import type { Finding } from "./finding.ts";

const name = "sandbox";

/** Warnings only: apps without programs of code need none of it. */
export async function checkSandbox({ sandbox }: Shell): Promise<Finding[]> {
  if (sandbox === undefined) return [{ name, state: "missing", found: "there is none here" }];
  let report: SandboxReport;
  try {
    report = await sandbox.report();
  } catch (error) {
    if (!(error instanceof LoopaiError)) throw error;
    const state = error.code === "config-invalid" ? "broken" : "warning";
    return [{ name, state, found: error.message }];
  }
  const { level, layers, languages } = report;
  const lost = layers.filter(({ holds }) => !holds);
  return [
    {
      name,
      state: level === "weak" ? "warning" : "ok",
      found: `isolation is ${level}, ${layers.length - lost.length} of ${layers.length} layers hold`,
    },
    ...lost.map(({ name: layer, detail }): Finding => ({ name: `sandbox ${layer}`, state: "warning", found: detail })),
    ...languages.map(({ language, available, detail }): Finding => {
      return { name: language, state: available ? "ok" : "missing", found: detail };
    }),
  ];
}
