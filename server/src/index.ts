/**
 * HTTP over every room: the routes under `/api/v1`, and the shapes of their bodies and answers.
 *
 * `compose` opens no port: it is called in process by `inject`. `serve` puts the same server behind one.
 */
export { compileSchema, type SchemaCheck } from "@loopai/engine";
export type { CodeSandbox } from "./code/code-sandbox.ts";
export { type CodeTry, type CodeTryView, runCode } from "./code/run-code.ts";
export {
  openSandbox,
  SANDBOX_LEVELS,
  type SandboxLevel,
  type SandboxOptions,
  type SandboxReport,
} from "@loopai/sandbox";
export { type Composed, compose, type ComposeOptions } from "./compose.ts";
export { serve, type ServeOptions, type Serving } from "./listen/serve.ts";
export { SERVER_LIMITS, type ServerLimits } from "./listen/server-limits.ts";
export { isLocal, LlmSettings, openModel, renderPrompt } from "@loopai/llm";
export { BUILT_IN_PRICES, mergePrices, PriceTable } from "@loopai/llm";
export { type LlmPort, NO_LLM, type OpenedLlm } from "./llm/llm-port.ts";
export type { Log } from "./log.ts";
export { jsonLinesLog, type LogLevel } from "./log-lines.ts";
export * from "./health/health-view.ts";
export { groupLogFile, type LogFileView } from "./data/log-file.ts";
export * from "./views/app-view.ts";
export * from "./views/code-view.ts";
export * from "./views/data-views.ts";
export type { DiffView } from "./views/diff-view.ts";
export * from "./views/evaluation-view.ts";
export * from "./views/execution-view.ts";
export * from "./views/explanation-view.ts";
export * from "./views/label-views.ts";
export * from "./views/problem.ts";
export * from "./views/program-view.ts";
export * from "./views/run-view.ts";
export * from "./views/shared-artifact-view.ts";
export * from "./views/stats-view.ts";
