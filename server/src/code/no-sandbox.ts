/** Stands for a sandbox where none was handed in: whatever is code is refused. */
import { LoopaiError } from "@loopai/core";
import type { CodeSandbox } from "./code-sandbox.ts";

export const NO_SANDBOX: CodeSandbox = {
  load: async ({ name }) => {
    throw new LoopaiError("sandbox-unavailable", `Cannot load ${name}: it is code, and this server has no sandbox`);
  },
};
