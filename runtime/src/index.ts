/** The hot path and the files of a data folder. Calls no model and never waits for the loop. */
export { type AnswerRule, deferReason } from "./execute/answer-rule.ts";
export { answerText } from "./execute/answer-text.ts";
export type { AppCounters, ShadowCounters } from "./execute/app-counters.ts";
export type { OpenDataProgram, OpenedProgram } from "./execute/opened-program.ts";
export type { ServingProgram } from "./execute/opened-route.ts";
export type { OnRuntimeEvent, RuntimeEvent } from "./execute/runtime-event.ts";
export { type ExecuteOptions, Runtime, type RuntimeOptions, type ServedExecution } from "./execute/runtime.ts";
export { compileSchema, type SchemaCheck } from "./execute/schema-check.ts";
export type { AppFolder } from "./files/app-folder.ts";
export { AuditEntry } from "./files/audit-entry.ts";
export { DataFolder, type DataFolderOptions } from "./files/data-folder.ts";
export type { ExecutionLog, ExecutionPage, PageRequest } from "./records/execution-log.ts";
export type { Notice } from "./files/notice.ts";
export type { StoredProgram } from "./files/program-folder.ts";
export type { ReadRows, RowStore } from "./files/row-store.ts";
export { UnlabelledRow } from "./files/unlabelled-row.ts";
export { openRuntime, type OpenRuntimeOptions } from "./open-runtime.ts";
