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
export { type BareSandbox, type BareSandboxOptions, openBareSandbox } from "./open-bare-sandbox.ts";
export type { Script, ScriptOutcome, ScriptText } from "./scripts/script.ts";
export { type LoadedProgram, Sandbox, type SandboxParts } from "./sandbox.ts";
