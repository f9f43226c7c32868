/**
 * First to see each request at the port: refuses what breaks the local rules, sheds what is too much before its body
 * is read, hands execute calls to their lane and everything else to Fastify.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { LoopaiError } from "@loopai/core";
import type { ExecuteLane } from "../http/execute-lane.ts";
import type { FailureLog } from "../http/failure-log.ts";
import type { LocalRules } from "../http/local-rules.ts";
import { problemOf } from "../http/problems.ts";
import { answerProblem } from "../http/raw-answers.ts";
import { requestHead } from "../http/request-head.ts";
import type { Traffic } from "../http/traffic.ts";
import type { NewestAnswers } from "./newest-answers.ts";
import type { ServerLimits } from "./server-limits.ts";

export interface FrontParts {
  readonly rules: LocalRules;
  readonly lane: ExecuteLane;
  readonly traffic: Traffic;
  readonly failures: FailureLog;
  readonly answers: NewestAnswers;
  readonly limits: Pick<ServerLimits, "callsUnderWay" | "headers">;
  /** Answers every other request. */
  readonly routing: (request: IncomingMessage, response: ServerResponse) => void;
}

const TOO_MANY_HEADERS = new LoopaiError(
  "headers-too-large",
  "Cannot read request: it has more headers than the server takes: send fewer",
);
const OVERLOADED = new LoopaiError(
  "server-overloaded",
  "Cannot answer: as many calls are under way as the server takes: send it again a second later",
);
/** Largest body of a shed request that is read past instead of ending the connection, in bytes. */
const READ_PAST_BYTES = 65_536;
const RETRY_AFTER = ["retry-after", "1"];
const HEALTH = /^\/health(?:\/live|\/ready)?(?:\?|$)/;

export class RequestFront {
  readonly #parts: FrontParts;

  constructor(parts: FrontParts) {
    this.#parts = parts;
  }

  /** @param waits True where the caller sends no body until it is asked for it (`Expect: 100-continue`). */
  answer(request: IncomingMessage, response: ServerResponse, waits: boolean): void {
    const { rules, lane, traffic, limits, answers } = this.#parts;
    // Nobody would hear the answer: the connection ends before.
    if (!answers.admit(response, traffic.draining)) return;
    const { rawHeaders } = request;
    const head = requestHead(rawHeaders);
    const refusal =
      rawHeaders.length > 2 * limits.headers ? TOO_MANY_HEADERS : (rules.refusal(head) ?? this.#refusedTarget(request));
    if (refusal !== undefined) {
      traffic.refused++;
      this.#refuse(response, refusal, true);
    } else if (traffic.underWay >= limits.callsUnderWay && !isHealth(request)) {
      traffic.shed++;
      // A small body is read past, so that the caller can try again on the same connection.
      const isSmall = !head.bodyInPieces && Number(head.contentLength ?? 0) <= READ_PAST_BYTES;
      this.#refuse(response, OVERLOADED, !isSmall, RETRY_AFTER);
    } else if (!lane.take(request, response, head)) {
      if (waits) response.writeContinue();
      this.#route(request, response);
    }
  }

  #route(request: IncomingMessage, response: ServerResponse): void {
    const { traffic, routing } = this.#parts;
    if (!isHealth(request)) {
      traffic.enter();
      response.once("close", () => traffic.leave());
    }
    routing(request, response);
  }

  /** Puts the path in the place of a target that is a whole URL; refuses one that is another server's. */
  #refusedTarget(request: IncomingMessage): LoopaiError | undefined {
    const target = request.url ?? "";
    if (target.startsWith("/")) return undefined;
    const path = this.#parts.rules.pathOf(target);
    if (path === undefined) return new LoopaiError("host-refused", "Cannot answer: the request names another server");
    request.url = path;
    return undefined;
  }

  #refuse(response: ServerResponse, error: LoopaiError, last: boolean, more: readonly string[] = []): void {
    const problem = problemOf(error);
    this.#parts.failures.note(problem, error, undefined);
    if (last) response.shouldKeepAlive = false;
    answerProblem(response, problem, more);
  }
}

/** Health is asked for all the more when there is too much to do, and is not one of the calls that it counts. */
function isHealth({ url }: IncomingMessage): boolean {
  return url !== undefined && HEALTH.test(url);
}
