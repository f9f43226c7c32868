/** Stands for a sandbox where none was handed in: whatever is code is refused. */
import { LoopaiError } from "@loopai/core";
import type { CodeSandbox } from "./code-sandbox.ts";

export const NO_SANDBOX: CodeSandbox = {
  load: async ({ name }) => {
    throw unavailable(name);
  },
  runScript: async ({ name }) => {
    throw unavailable(name);
  },
  report: async () => {
    throw unavailable("code");
  },
};

function unavailable(name: string): LoopaiError {
  return new LoopaiError("sandbox-unavailable", `Cannot run ${name}: it is code, and there is no sandbox here`);
}
