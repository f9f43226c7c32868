/** Code programs in isolated processes: what nobody has read runs here, and can do no harm. */
export { type ArtifactFile, type CodeProgram, type Language, LANGUAGES } from "./code-program.ts";
export type { Call, CallOutcome } from "./call.ts";
export { DEFAULT_LIMITS, Limits } from "./limits.ts";
export {
  type LanguageReport,
  type Layer,
  SANDBOX_LEVELS,
  type SandboxLevel,
  type SandboxReport,
} from "./isolation/sandbox-report.ts";
export { denoPath } from "./drivers/deno-runtime.ts";
export { findGo } from "./drivers/go-toolchain.ts";
export { findPython } from "./drivers/python-runtime.ts";
export type { ToolchainSettings } from "./drivers/toolchains.ts";
export { LazySandbox } from "./lazy-sandbox.ts";
export { openSandbox, type SandboxOptions } from "./open-sandbox.ts";
export type { Script, ScriptOutcome, ScriptText } from "./scripts/script.ts";
export { type LoadedProgram, Sandbox, type SandboxParts } from "./sandbox.ts";
