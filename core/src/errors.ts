/**
 * Every failure Loopai reports on purpose, in one table.
 *
 * The table is the only source for the code union below, the HTTP status, the exit code of the
 * command line and docs/reference/errors.md: add a row, run `npm run generate`, and all of them
 * follow. A published code is never renamed, reused or removed.
 */
export const ERRORS = {
  "request-invalid": { status: 422, retryable: false, means: "The request does not have the documented form" },
  "request-malformed": { status: 400, retryable: false, means: "The request is not well-formed HTTP" },
  "input-invalid": { status: 422, retryable: false, means: "The input does not fit the app's input_schema" },
  "config-invalid": {
    status: 422,
    retryable: false,
    means: "config.yaml or a setting does not have the documented form",
  },
  "schema-invalid": {
    status: 422,
    retryable: false,
    means: "A JSON Schema cannot be compiled, or the data does not fit it",
  },
  "data-unreadable": { status: 422, retryable: false, means: "The data file cannot be read as labelled rows" },
  "data-insufficient": {
    status: 422,
    retryable: false,
    means: "There are too few rows, or too few classes, to learn from",
  },
  "app-not-found": { status: 404, retryable: false, means: "No app has this id" },
  "app-exists": { status: 409, retryable: false, means: "An app with this id exists already" },
  "app-paused": { status: 409, retryable: false, means: "The app is paused and answers nothing" },
  "app-archived": { status: 410, retryable: false, means: "The app is archived" },
  "program-not-found": { status: 404, retryable: false, means: "The app has no such version" },
  "program-missing": { status: 409, retryable: false, means: "The app has no champion yet: nothing can answer" },
  "program-invalid": { status: 422, retryable: false, means: "The program's files do not have the documented form" },
  "artifact-corrupt": {
    status: 503,
    retryable: false,
    means: "A file of a program does not have the hash its manifest states",
  },
  "program-failed": { status: 500, retryable: false, means: "The program could not answer this input" },
  "output-invalid": { status: 500, retryable: false, means: "The program's answer does not fit its output_schema" },
  "time-limit": { status: 504, retryable: false, means: "The program did not answer within its time limit" },
  "memory-limit": { status: 500, retryable: false, means: "The program wanted more memory than its limit" },
  "output-limit": { status: 500, retryable: false, means: "The program's output is longer than its limit" },
  "process-limit": {
    status: 500,
    retryable: false,
    means: "The program wanted to start a process or too many threads",
  },
  "file-limit": { status: 500, retryable: false, means: "The program wrote, or opened, more than its limit of files" },
  "load-failed": { status: 422, retryable: false, means: "The program's code cannot be checked, compiled or loaded" },
  "program-quarantined": {
    status: 503,
    retryable: true,
    means: "The program ended its process again and again and is given a rest",
  },
  "language-unavailable": {
    status: 503,
    retryable: false,
    means: "This machine lacks the tools for the program's language",
  },
  "sandbox-unavailable": {
    status: 503,
    retryable: false,
    means: "Code cannot be isolated here as well as LOOPAI_SANDBOX asks",
  },
  "sandbox-saturated": { status: 503, retryable: true, means: "All processes for code programs are busy" },
  "artifact-unavailable": {
    status: 503,
    retryable: false,
    means: "An artifact that the program depends on is missing or altered",
  },
  "artifact-exists": {
    status: 409,
    retryable: false,
    means: "A shared artifact of this name and version exists already",
  },
  "artifact-not-found": { status: 404, retryable: false, means: "There is no such shared artifact" },
  "artifact-in-use": { status: 409, retryable: false, means: "A program depends on the shared artifact" },
  "code-runs-disabled": { status: 403, retryable: false, means: "The operator has not allowed ad hoc runs of code" },
  "app-locked": { status: 409, retryable: true, means: "Another process is changing the app's files" },
  "gate-refused": { status: 409, retryable: false, means: "The gate does not let this program become champion" },
  "execution-not-found": { status: 404, retryable: false, means: "No execution with this id is recorded" },
  "synthesis-not-found": { status: 404, retryable: false, means: "No synthesis run has this id" },
  "synthesis-cancelled": {
    status: 409,
    retryable: false,
    means: "The synthesis run was cancelled; nothing was written",
  },
  "synthesis-running": { status: 409, retryable: true, means: "A synthesis run of this app is under way" },
  "route-not-found": { status: 404, retryable: false, means: "The server has no such address" },
  "body-too-large": { status: 413, retryable: false, means: "The request body is over the limit" },
  "media-type-unsupported": {
    status: 415,
    retryable: false,
    means: "The body's content type is not one this route reads",
  },
  "storage-failed": { status: 503, retryable: true, means: "The data folder cannot be written or read" },
  "data-folder-missing": { status: 404, retryable: false, means: "There is no Loopai data folder here" },
  "folder-served": {
    status: 409,
    retryable: false,
    means: "Another server holds this data folder",
  },
  "address-unavailable": { status: 503, retryable: true, means: "The server cannot listen at this address" },
  "server-unreachable": {
    status: 503,
    retryable: true,
    means: "The server that holds the data folder does not answer",
  },
  "server-overloaded": { status: 503, retryable: true, means: "More calls are under way than the server takes" },
  "server-stopping": { status: 503, retryable: true, means: "The server is stopping and takes no new calls" },
  "host-refused": { status: 421, retryable: false, means: "The Host header does not name this server" },
  "origin-refused": { status: 403, retryable: false, means: "Web pages of other origins may not call this server" },
  "request-timeout": { status: 408, retryable: true, means: "The request did not arrive in time" },
  "headers-too-large": { status: 431, retryable: false, means: "The request's headers are over the limit" },
  "input-not-kept": {
    status: 409,
    retryable: false,
    means:
      "The app's privacy setting kept the input out of the record, so it cannot be labelled or explained by its id",
  },
  "llm-not-configured": { status: 409, retryable: false, means: "No model is set up, or its key or price is missing" },
  "llm-unavailable": { status: 503, retryable: true, means: "The model's provider does not answer" },
  "llm-refused": { status: 502, retryable: false, means: "The model's provider does not take the request" },
  "llm-reply-invalid": { status: 502, retryable: false, means: "Nothing can be made of what the model answers" },
  "llm-budget-spent": { status: 402, retryable: false, means: "The budget for asking models is spent" },
  "llm-forbidden": {
    status: 403,
    retryable: false,
    means: "The app's privacy setting forbids that its data is sent to a model",
  },
  internal: { status: 500, retryable: false, means: "A bug in Loopai" },
} as const satisfies Record<string, { status: number; retryable: boolean; means: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** One more place that is wrong, for errors that can name several: a row, a field, a file. */
export interface ErrorDetail {
  /** JSON pointer, line number or file the detail speaks of. */
  readonly at: string;
  readonly message: string;
}

export interface LoopaiErrorOptions extends ErrorOptions {
  readonly details?: readonly ErrorDetail[];
}

/** A failure with a stable {@link ErrorCode}. Anything else that is thrown is a bug in Loopai. */
export class LoopaiError extends Error {
  override readonly name = "LoopaiError";
  readonly code: ErrorCode;
  readonly details: readonly ErrorDetail[];

  constructor(code: ErrorCode, message: string, options: LoopaiErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.details = options.details ?? [];
  }
}
