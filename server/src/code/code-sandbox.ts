/** What the server needs of a sandbox. */
import type { Sandbox } from "@loopai/sandbox";

export type CodeSandbox = Pick<Sandbox, "load" | "runScript">;
