/**
 * What a connection hears whose request cannot be read: too slow, too long, or not HTTP. A problem like any other,
 * then the end of the connection, since nobody knows where the next request would begin.
 */
import { ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { LoopaiError } from "@loopai/core";
import { problemOf } from "../http/problems.ts";
import { endWithProblem } from "../http/raw-answers.ts";

/** Listener for the event `clientError` of a `node:http` server. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Duplex): void {
  const pending = pendingAnswer(socket);
  if (pending?.req.complete === true && !pending.headersSent) {
    // An earlier request of this connection is under way: it gets its answer, which is then the last.
    pending.shouldKeepAlive = false;
    return;
  }
  if (error.code === "ECONNRESET" || !socket.writable || pending?.headersSent === true) socket.destroy();
  else endWithProblem(socket, problemOf(refusalOf(error.code)));
}

function refusalOf(code: string | undefined): LoopaiError {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return new LoopaiError("request-timeout", "Cannot read request: it took too long to arrive: send it at once");
  }
  if (code === "HPE_HEADER_OVERFLOW") {
    return new LoopaiError("headers-too-large", "Cannot read request: its headers are over the limit: send less");
  }
  return new LoopaiError("request-malformed", "Cannot read request: it is not well-formed HTTP/1.1");
}

/** The answer that Node has given the connection to, where one is not finished. Node keeps it under a name of its own. */
function pendingAnswer(socket: Duplex): ServerResponse | undefined {
  const pending: unknown = Reflect.get(socket, "_httpMessage");
  return pending instanceof ServerResponse ? pending : undefined;
}
