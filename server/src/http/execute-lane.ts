/**
 * The one route that has to be cheap, on plain `node:http`: `POST /loop-apps/ID/execute`, also under `/api/v1`.
 *
 * Takes only what is plainly so: a whole body of known length and type JSON. Whatever is odd in path, headers or body goes
 * the long way through Fastify, whose route does the same; `execute-contract.test.ts` holds the two to the same answers.
 * Leaves the local rules and the number of calls under way to who calls it.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerText, type Runtime } from "@loopai/runtime";
import type { Traffic } from "./traffic.ts";
import { NewExecution } from "../views/execution-view.ts";
import type { FailureLog } from "./failure-log.ts";
import { parseJsonBody } from "./json-body.ts";
import { bodyRefusal, problemOf } from "./problems.ts";
import { answerAsciiJson, answerProblem } from "./raw-answers.ts";
import type { RequestHead } from "./request-head.ts";

const TARGET = /^(?:\/api\/v1)?\/loop-apps\/([a-z0-9][a-z0-9-]{0,62})\/execute$/;
const JSON_TYPES: ReadonlySet<string> = new Set([
  "application/json",
  "application/json; charset=utf-8",
  "application/json;charset=utf-8",
]);

const NO_BYTES = Buffer.alloc(0);

export interface ExecuteLaneParts {
  readonly runtime: Pick<Runtime, "execute">;
  readonly traffic: Traffic;
  readonly failures: FailureLog;
  /** Largest body, in bytes. */
  readonly bodyBytes: number;
}

export class ExecuteLane {
  readonly #parts: ExecuteLaneParts;

  constructor(parts: ExecuteLaneParts) {
    this.#parts = parts;
  }

  /**
   * Takes the request if it is one for this lane, and answers it in its time.
   *
   * @returns false where it is not: then nothing of it was touched.
   */
  take(request: IncomingMessage, response: ServerResponse, head: RequestHead): boolean {
    if (request.method !== "POST" || head.bodyInPieces || !JSON_TYPES.has(head.contentType ?? "")) return false;
    const appId = TARGET.exec(request.url ?? "")?.[1];
    const length = Number(head.contentLength);
    if (appId === undefined || !(length > 0 && length <= this.#parts.bodyBytes)) return false;
    this.#parts.traffic.enter();
    this.#read(request, response, length, appId);
    return true;
  }

  #read(request: IncomingMessage, response: ServerResponse, length: number, appId: string): void {
    let body: Buffer | undefined;
    let pieces: Buffer[] | undefined;
    let whole = false;
    request.on("data", (piece: Buffer) => {
      if (body === undefined) body = piece;
      else (pieces ??= [body]).push(piece);
    });
    request.on("end", () => {
      whole = true;
      // Never rejects, and is counted as under way until it is done.
      void this.#answer(response, appId, pieces === undefined ? (body ?? NO_BYTES) : Buffer.concat(pieces, length));
    });
    // The caller went away, or took too long; once its body is whole the answer ends the call.
    request.on("error", () => {
      if (!whole) this.#parts.traffic.leave();
    });
  }

  async #answer(response: ServerResponse, appId: string, body: Buffer): Promise<void> {
    const { runtime, traffic, failures } = this.#parts;
    try {
      const { input, subject } = newExecution(parseJsonBody(body));
      const execution = await runtime.execute(appId, input, subject === undefined ? {} : { subject });
      answerAsciiJson(response, answerText(execution));
    } catch (error) {
      const problem = problemOf(error);
      failures.note(problem, error, "/loop-apps/:app_id/execute");
      answerProblem(response, problem);
    } finally {
      traffic.leave();
    }
  }
}

/** The call in a body; the plainest form is told at a glance, which costs a tenth. @throws {LoopaiError} `request-invalid`. */
function newExecution(body: unknown): NewExecution {
  if (isPlainCall(body)) return body;
  const call = NewExecution.safeParse(body);
  if (!call.success) throw bodyRefusal(call.error);
  return call.data;
}

/** An object with `input` and nothing else; `undefined` is no value that JSON can spell. */
function isPlainCall(body: unknown): body is NewExecution {
  if (typeof body !== "object" || body === null || !("input" in body)) return false;
  return Object.keys(body).length === 1;
}
