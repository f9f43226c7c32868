/**
 * What a connection hears whose request cannot be read: too slow, too long, or not HTTP. A problem like any other,
 * then the end of the connection, since nobody knows where the next request would begin.
 */
import type { Duplex } from "node:stream";
import { LoopaiError } from "@loopai/core";
import { problemOf } from "../http/problems.ts";
import { endWithProblem } from "../http/raw-answers.ts";
import type { NewestAnswers } from "./newest-answers.ts";

type ClientError = Error & { readonly code?: string };

/** Listener for the event `clientError` of a `node:http` server. Requests that are whole get their answers first. */
export function answerClientError(error: ClientError, socket: Duplex, answers: NewestAnswers): void {
  const newest = answers.of(socket);
  if (newest === undefined || newest.writableFinished) {
    tell(error, socket);
  } else if (newest.req.complete && !newest.headersSent) {
    answers.end([socket]);
  } else if (newest.socket === null) {
    // It waits behind earlier answers: written in full, or its request is the one that cannot be read.
    if (newest.headersSent) newest.once("finish", () => socket.end(() => socket.destroy()));
    else if (newest.listenerCount("socket") === 0) newest.once("socket", () => tell(error, socket));
  } else if (newest.headersSent) {
    socket.destroy();
  } else {
    tell(error, socket);
  }
}

function tell({ code }: ClientError, socket: Duplex): void {
  if (code === "ECONNRESET" || !socket.writable) socket.destroy();
  else endWithProblem(socket, problemOf(refusalOf(code)));
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
