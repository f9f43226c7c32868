/** What the server needs of a sandbox. */
import type { LazySandbox } from "@loopai/sandbox";

export type CodeSandbox = Pick<LazySandbox, "load" | "runScript" | "report">;
